package org.spineboard.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.ReceiveBiopsy;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.document.Documents;
import org.spineboard.document.StoreDocument;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;

/** Cases that together stand everywhere on their way, with a record of every kind in every state. */
@ApplicationScoped
public class RecordCases {
    @Inject
    ReadyCases ready;

    @Inject
    BoardRoom room;

    @Inject
    TreatedCases treated;

    @Inject
    Studies studies;

    @Inject
    TissueDesk tissue;

    @Inject
    OpinionDesk opinions;

    @Inject
    Documents documents;

    @Inject
    LetterDesk letters;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final As radiologist = As.role(Role.RADIOLOGIST);

    /** What there is, by the words that stand for it in addresses. */
    public Map<String, String> next() {
        Map<String, String> made = new LinkedHashMap<>();
        CaseNumber asked = ready.accepted();
        made.put("asked", asked.value());
        coordinator.get(() -> opinions.askStandard(asked));
        made.putAll(imaging(asked));
        made.putAll(tissue(asked));
        made.put("document", document(asked));
        made.putAll(board());
        CaseNumber decided = room.decided("CEBRT", Modality.RADIATION);
        coordinator.get(() -> letters.send(decided));
        made.put("decided", decided.value());
        CaseNumber followed = ready.next();
        treated.treat(followed);
        made.put("treated", followed.value());
        return made;
    }

    /** An open meeting with two cases on its agenda, and a third that is ready. */
    public Map<String, String> opened() {
        MeetingId meeting = room.planned(BoardRoom.REQUIRED.toArray(Role[]::new));
        CaseNumber first = room.listed(meeting, CaseNeeds.NONE);
        CaseNumber second = room.listed(meeting, CaseNeeds.NONE);
        room.open(meeting);
        return Map.of(
                "meeting", meeting.toString(),
                "first", first.value(),
                "second", second.value(),
                "ready", ready.next().value());
    }

    /** A meeting to come with two cases on its agenda, of people whose family names part only near the end. */
    public Map<String, String> alike() {
        String name = "Aa-" + Invented.familyName(); // first on a list by name
        MeetingId meeting = room.planned(BoardRoom.REQUIRED.toArray(Role[]::new));
        List.of("na", "no").forEach(ending -> {
            CaseNumber number = ready.next(Invented.person(name + ending));
            room.list(coordinator, meeting, number, CaseNeeds.NONE);
        });
        return Map.of("meeting", meeting.toString(), "name", name);
    }

    /** A case on an agenda about which a surgeon has said this, to be read by no other specialty yet. */
    public Map<String, String> hiding(String words) {
        MeetingId meeting = room.planned(BoardRoom.REQUIRED.toArray(Role[]::new));
        CaseNumber number = room.listed(meeting, CaseNeeds.NONE);
        coordinator.get(() -> opinions.askStandard(number));
        say(number, Specialty.SPINE_SURGERY, words);
        return Map.of("case", number.value(), "meeting", meeting.toString());
    }

    /** The other specialties speak too, and nothing is hidden any more. */
    public void reveal(CaseNumber number) {
        say(number, Specialty.CLINICAL_ONCOLOGY, "Fits.");
        say(number, Specialty.RADIOLOGY, "No collapse.");
    }

    /** Everything the database holds about these cases, as a digest for each table. */
    public String state(List<String> numbers) throws SQLException {
        Sql sql = new Sql(owner);
        String wanted = numbers.stream().map(one -> "'" + one + "'").collect(Collectors.joining(","));
        StringBuilder all = new StringBuilder();
        for (String table : sql.column("select table_name from information_schema.columns where table_schema ="
                + " current_schema() and column_name = 'case_number' order by table_name")) {
            String digest = sql.column("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                            + table + " t where case_number in (" + wanted + ")")
                    .get(0);
            all.append(table).append(' ').append(digest).append('\n');
        }
        return all.toString();
    }

    private void say(CaseNumber number, Specialty specialty, String words) {
        SignOpinion order = new SignOpinion(number, specialty, OpinionOrders.text("CEMENT", words, null), 0);
        As.role(specialty.role()).get(() -> opinions.sign(order));
    }

    private Map<String, String> imaging(CaseNumber number) {
        StudyRow requested = coordinator.get(() -> studies.request(ImagingOrders.mri(number)));
        StudyRow made = coordinator.get(() -> studies.request(ImagingOrders.mri(number)));
        coordinator.get(() -> studies.complete(new CompleteStudy(number, made.id(), Instant.now(), made.version())));
        return Map.of("study", requested.id().toString(), "made", made.id().toString());
    }

    private Map<String, String> tissue(CaseNumber number) {
        BiopsyRow taken = take(number, ask(number));
        BiopsyRow received = take(number, ask(number));
        As.role(Role.PATHOLOGIST)
                .get(() -> tissue.receive(new ReceiveBiopsy(number, received.id(), Instant.now(), received.version())));
        return Map.of(
                "biopsy", ask(number).id().toString(),
                "taken", taken.id().toString(),
                "received", received.id().toString());
    }

    private BiopsyRow ask(CaseNumber number) {
        return coordinator.get(() -> tissue.ask(new AskBiopsy(number, "NO_KNOWN_CANCER", "What is it?")));
    }

    private BiopsyRow take(CaseNumber number, BiopsyRow asked) {
        TakeBiopsy order =
                new TakeBiopsy(number, asked.id(), TissueOrders.taken(Instant.now(), 11), false, asked.version());
        return radiologist.get(() -> tissue.take(order));
    }

    private String document(CaseNumber number) {
        coordinator.get(() -> documents.store(
                new StoreDocument(number, "report.pdf", "application/pdf", Handed.pdf("Report"), null, false)));
        return coordinator.get(() -> documents.list(number)).get(0).id().toString();
    }

    private Map<String, String> board() {
        Role[] expected = BoardRoom.REQUIRED.toArray(Role[]::new);
        MeetingId open = room.planned(expected);
        CaseNumber discussed = room.listed(open, CaseNeeds.NONE);
        room.open(open);
        room.discuss(open, discussed);
        MeetingId meeting = room.planned(expected);
        CaseNumber listed = room.listed(meeting, CaseNeeds.NONE);
        return Map.of(
                "discussed", discussed.value(),
                "meeting", meeting.toString(),
                "listed", listed.value(),
                "ready", ready.next().value());
    }
}
