package org.spineboard.board.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Organisations;
import org.spineboard.board.decision.Assignment;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.letter.LetterText.Line;
import org.spineboard.casefile.CasePlace;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnRow;
import org.spineboard.column.reading.ColumnReading;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.PatientBanner;
import org.spineboard.patient.PatientIndex;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.ReferralBook;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.state.SpineRecord;

/** Writes down what a letter about a decision says. */
@ApplicationScoped
class LetterWriting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd-MMM-yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    @Inject
    PatientIndex patients;

    @Inject
    ReferralBook referrals;

    @Inject
    Organisations organisations;

    @Inject
    Picklists picklists;

    @Inject
    SiteZone zone;

    @Inject
    SpineRecord spine;

    LetterText write(CasePlace place, DecisionRow decision) {
        PatientBanner patient = patients.get(place.patient());
        KeptReferral referral = referrals.find(decision.number()).orElseThrow();
        OrganisationCode centre = new OrganisationCode(decision.signature().organisation());
        List<Line> head = List.of(
                new Line(say("patient"), identity(patient)),
                new Line(say("case"), decision.number().value()),
                new Line(say("to"), referral.sentBy() + ", " + organisations.nameOf(referral.referring())),
                new Line(say("from"), organisations.nameOf(centre)));
        List<String> foot = new ArrayList<>();
        if (decision.isProvisional()) {
            foot.add(say("provisional"));
        }
        foot.add(say("advice"));
        foot.add(say("signed", decision.signature().name(), day(decision)));
        return new LetterText(
                say("title"),
                head,
                say("greeting", organisations.nameOf(centre), day(decision)),
                lines(referral, decision),
                foot,
                spine(decision));
    }

    /** What was known of the spine when the board decided. */
    private @Nullable ColumnMap spine(DecisionRow decision) {
        ColumnMap map = ColumnReading.of(
                spine.believed(decision.number(), decision.signature().at()), List.of());
        return map.rows().stream().anyMatch(ColumnRow::isMarked) ? map : null;
    }

    private List<Line> lines(KeptReferral referral, DecisionRow decision) {
        List<Line> lines = new ArrayList<>();
        @Nullable String question = referral.form().question().toBoard();
        if (question != null) {
            lines.add(new Line(say("question"), question));
        }
        lines.add(line(
                "recommendation",
                picklists.label(Picklists.BOARD_RECOMMENDATION, decision.text().recommendation())));
        lines.add(line(
                "intent",
                picklists.label(Picklists.TREATMENT_INTENT, decision.text().intent())));
        lines.add(line("levels", levels(decision.text().levels())));
        for (Assignment one : decision.assignments()) {
            lines.add(new Line(
                    say(one.modality().name()),
                    say("treatment", one.owner(), one.startBy().format(DAY))));
        }
        lines.add(line("rationale", decision.text().rationale()));
        lines.add(line("patientView", decision.text().patientView()));
        @Nullable String dissent = decision.text().dissent();
        if (dissent != null) {
            lines.add(line("dissent", dissent));
        }
        return lines;
    }

    private static String identity(PatientBanner patient) {
        @Nullable NhsNumber number = patient.nhsNumber();
        @Nullable LocalDate birth = patient.birthDate();
        return String.join(
                "\n",
                patient.familyName().toUpperCase(Locale.ROOT) + ", " + patient.givenNames(),
                birth == null ? say("born.unknown") : say("born", birth.format(BIRTH)),
                number == null ? say("nhs.none") : say("nhs", grouped(number.value())));
    }

    private static String grouped(String number) {
        return number.replaceFirst("(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3");
    }

    private static String levels(List<SpinalRange> levels) {
        return levels.isEmpty()
                ? say("levels.none")
                : levels.stream().map(SpinalRange::toString).collect(Collectors.joining(", "));
    }

    private String day(DecisionRow decision) {
        return decision.signature().at().atZone(zone.id()).format(DAY);
    }

    private static Line line(String label, String words) {
        return new Line(say(label), words);
    }

    static String say(String key, Object... args) {
        String pattern = ResourceBundle.getBundle("org.spineboard.board.letter.letter", Locale.ROOT)
                .getString(key);
        return args.length == 0 ? pattern : MessageFormat.format(pattern, args);
    }
}
