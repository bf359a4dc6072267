package org.spineboard.it;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.spineboard.patient.Contact;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.Gender;
import org.spineboard.patient.NhsNumber;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.finding.Trend;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.Question;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Treatment;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.shared.time.ClinicalTime;

/**
 * People and referrals that nobody ever was or sent, no two alike. Their family names begin with a marker, so that a
 * name which slipped into a log is found there.
 */
public final class Invented {
    /** What no log may hold. */
    public static final String MARKER = "ZZQX";

    private static final int RANGE = 1_000_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(RANGE));
    private static final List<String> SYLLABLES =
            List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "xa");

    private Invented() {}

    /** A family name nobody else in the run has, and none that is similar. */
    public static String familyName() {
        StringBuilder name = new StringBuilder(MARKER).append('-');
        for (int rest = NEXT.incrementAndGet(); rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }

    /** A valid number of the range that is kept for tests. */
    public static String nhsNumber() {
        while (true) {
            String nine = "999%06d".formatted(NEXT.incrementAndGet() % RANGE);
            int sum = 0;
            for (int place = 0; place < nine.length(); place++) {
                sum += (nine.charAt(place) - '0') * (10 - place);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    /** An order number not used before. */
    public static String orderNumber() {
        return "ORDER-" + NEXT.incrementAndGet();
    }

    public static Demographics person() {
        return person(familyName());
    }

    public static Demographics person(String familyName) {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(NEXT.incrementAndGet() % 15_000);
        return new Demographics(
                null,
                familyName,
                "Ada",
                null,
                born,
                null,
                Gender.FEMALE,
                NhsNumber.parse(nhsNumber()),
                List.of(),
                Contact.NONE);
    }

    /** Back pain, walking, nothing neurological. */
    public static IncomingReferral elective() {
        return elective(person());
    }

    public static IncomingReferral elective(Demographics person) {
        Neurology none = new Neurology(false, Map.of(), List.of(), null, null, Walking.ALONE, null);
        return incoming(person, ReferralForm.EMPTY.with(none).with(question(Question.Reason.NEW)));
    }

    /**
     * One against whom much stands: lymphoma is possible, T8 had 20 Gy, something against clotting is taken, and there is a
     * pacemaker.
     */
    public static IncomingReferral risky() {
        Disease disease = new Disease(Primary.BREAST, null, null, null, YesNoUnknown.YES, Disease.Burden.NOT_SAID);
        Treatment.Course course =
                new Treatment.Course("T8", new BigDecimal("20"), 5, ClinicalTime.on(LocalDate.of(2024, 3, 1)));
        Treatment treatment = new Treatment(
                Treatment.Systemic.NOT_SAID,
                new Treatment.Radiotherapy(YesNoUnknown.YES, List.of(course)),
                Treatment.Steroid.NOT_SAID,
                new Treatment.Anticoagulation(YesNoUnknown.YES, "apixaban"));
        Imaging imaging = new Imaging(null, null, null, "Pacemaker since 2019", List.of());
        IncomingReferral plain = elective();
        return new IncomingReferral(
                plain.order(),
                plain.authoredOn(),
                plain.requester(),
                plain.person(),
                plain.form().with(disease).with(treatment).with(imaging));
    }

    /** Weak legs since two hours. */
    public static IncomingReferral emergency() {
        ClinicalTime onset = ClinicalTime.at(Instant.now().minus(Duration.ofHours(2)));
        FindingNote weakness = new FindingNote(Finding.WEAKNESS_LEG, Answer.PRESENT, null, null, onset);
        Neurology weak = new Neurology(true, Map.of(), List.of(weakness), onset, Trend.WORSE, Walking.WITH_HELP, null);
        return incoming(person(), ReferralForm.EMPTY.with(weak).with(question(Question.Reason.EMERGENCY)));
    }

    private static Question question(Question.Reason reason) {
        return new Question("Is the spine stable?", null, null, reason, null, List.of());
    }

    private static IncomingReferral incoming(Demographics person, ReferralForm form) {
        return new IncomingReferral(
                new PlacerOrder("urn:test:orders", orderNumber()),
                ClinicalTime.at(Instant.now().minus(Duration.ofMinutes(5))),
                "Dr Test, registrar",
                person,
                form);
    }
}
