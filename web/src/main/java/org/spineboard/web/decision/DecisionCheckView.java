package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import org.spineboard.access.StaffMember;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.board.session.DecideCase;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** Backs the page on which a decision is read back and signed. */
@Named("decisionCheck")
@ViewScoped
public class DecisionCheckView implements Serializable {
    @Inject
    DecisionDesk desk;

    @Inject
    CaseView page;

    @Inject
    CaseBoardView board;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final TreeMap<String, String> answers = new TreeMap<>();

    @PostConstruct
    void load() {
        draft.open(new FormKey(page.getNumber(), DecisionFormView.FORM));
        DecisionEntry.fields().forEach(this::take);
        for (Modality modality : Modality.values()) {
            take(DecisionEntry.start(modality));
        }
    }

    /** Signs the decision; what was typed is not kept as a draft any more. */
    public void sign() {
        DecisionEntry entry = entry();
        Map<String, String> problems = entry.problems();
        problems.forEach(fieldErrors::add);
        if (problems.isEmpty()) {
            MeetingRow meeting = board.getAt().meeting();
            desk.decide(new DecideCase(
                    meeting.id(), page.getNumber(), entry.text(), entry.assignments(), meeting.version()));
            draft.sent();
            Faces.redirect(BoardPlaceView.of(page.getNumber()));
        }
    }

    /** A line of the page. */
    public record Line(String field, String label, String value, String words) {}

    /** What would be signed, in the order of the form; empty as long as something is lacking. */
    public List<Line> getLines() {
        DecisionEntry entry = entry();
        if (!entry.problems().isEmpty()) {
            return List.of();
        }
        DecisionText text = entry.text();
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                DecisionEntry.RECOMMENDATION, DecisionWords.recommendation(board.getChoices(), text.recommendation())));
        lines.add(line(DecisionEntry.INTENT, DecisionWords.intent(board.getChoices(), text.intent())));
        lines.add(new Line("from1", Words.of("decision.field.levels"), DecisionWords.levels(text.levels()), ""));
        entry.assignments().forEach(one -> lines.add(assignment(one)));
        lines.add(line(DecisionEntry.RATIONALE, text.rationale()));
        lines.add(line(DecisionEntry.PATIENT_VIEW, text.patientView()));
        lines.add(line(
                DecisionEntry.DISSENT, Objects.requireNonNullElse(text.dissent(), Words.of("decision.dissent.none"))));
        return lines;
    }

    /** Whether those at the table may decide on the case as things are. */
    public Quorum getQuorum() {
        return board.getAt().row().quorum();
    }

    private Line assignment(AssignTreatment one) {
        return new Line(
                DecisionEntry.owner(one.modality()),
                Words.of("board.modality." + one.modality()),
                ownerOf(one),
                Words.of("decision.startBy", ClinicalDates.weekdayDate(one.startBy())));
    }

    private String ownerOf(AssignTreatment one) {
        return board.getChoices().colleagues().stream()
                .filter(colleague -> colleague.username().equals(one.username()))
                .map(StaffMember::displayName)
                .findFirst()
                .orElse("");
    }

    private void take(String field) {
        String kept = draft.text(field);
        answers.put(field, kept == null ? "" : kept);
    }

    private DecisionEntry entry() {
        return new DecisionEntry(Map.copyOf(answers), board.getChoices());
    }

    private static Line line(String field, String value) {
        return new Line(field, Words.of("decision.field." + field), value, "");
    }
}
