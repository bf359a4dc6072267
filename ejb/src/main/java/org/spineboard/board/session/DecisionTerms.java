package org.spineboard.board.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.board.decision.Assignment;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.SiteZone;
import org.spineboard.platform.Times;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** What holds for every decision and deferral: what must be said, and who may be named. */
@ApplicationScoped
class DecisionTerms {
    @Inject
    Picklists picklists;

    @Inject
    DecisionBook book;

    @Inject
    Staff staff;

    @Inject
    SiteZone zone;

    @Inject
    Times times;

    @Inject
    CurrentUser user;

    /** The text as it may be stored. */
    DecisionText cleaned(DecisionText text) {
        if (!picklists.has(Picklists.BOARD_RECOMMENDATION, text.recommendation())) {
            throw DecisionRefused.recommendation();
        }
        if (!picklists.has(Picklists.TREATMENT_INTENT, text.intent())) {
            throw DecisionRefused.intent();
        }
        @Nullable String said = text.dissent();
        String dissent = said == null ? "" : Text.paragraph(said, Text.LONG);
        return new DecisionText(
                text.recommendation(),
                text.intent(),
                text.levels(),
                required(text.rationale(), Text.LONG, DecisionRefused::withoutRationale),
                required(text.patientView(), Text.LONG, DecisionRefused::withoutPatientView),
                dissent.isEmpty() ? null : dissent);
    }

    /** Who sees to what; everything the recommendation asks for must have somebody. */
    List<Assignment> assigned(String recommendation, List<AssignTreatment> wanted) {
        Set<Modality> needed = book.treatments().getOrDefault(recommendation, Set.of());
        Set<Modality> named = wanted.stream().map(AssignTreatment::modality).collect(Collectors.toSet());
        if (needed.isEmpty() && !named.isEmpty()) {
            throw DecisionRefused.treatsAllTheSame();
        }
        needed.stream().filter(one -> !named.contains(one)).sorted().findFirst().ifPresent(one -> {
            throw DecisionRefused.withoutOwner(one);
        });
        return wanted.stream().map(this::assigned).toList();
    }

    /** What may be chosen now. */
    DecisionChoices choices() {
        return new DecisionChoices(
                picklists.of(Picklists.BOARD_RECOMMENDATION),
                picklists.of(Picklists.TREATMENT_INTENT),
                picklists.of(Picklists.DEFERRAL_REASON),
                book.treatments(),
                staff.colleagues());
    }

    /** The recommendation in words. */
    String label(String recommendation) {
        return picklists.label(Picklists.BOARD_RECOMMENDATION, recommendation);
    }

    /** Whether there is such a reason to put a case off. */
    void mustBeReason(String code) {
        if (!picklists.has(Picklists.DEFERRAL_REASON, code)) {
            throw DecisionRefused.deferralReason();
        }
    }

    /** The caller signs as the chair. */
    Signature signature() {
        return Signature.of(user.caller(), Role.CHAIR, times.now());
    }

    StaffMember owner(String username) {
        return staff.colleagues().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow(DecisionRefused::deferralOwner);
    }

    /** A day from today on, within a year. */
    LocalDate day(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(times.now(), zone.id());
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw DecisionRefused.day();
        }
        return day;
    }

    String required(String raw, int max, Supplier<DecisionRefused> refusal) {
        String words = Text.paragraph(raw, max);
        if (words.isEmpty()) {
            throw refusal.get();
        }
        return words;
    }

    private Assignment assigned(AssignTreatment wanted) {
        Modality modality = wanted.modality();
        return staff.colleagues().stream()
                .filter(one -> one.username().equals(wanted.username())
                        && modality.owners().stream().anyMatch(one.roles()::contains))
                .map(one -> new Assignment(modality, one.subject(), one.displayName(), day(wanted.startBy())))
                .findFirst()
                .orElseThrow(() -> DecisionRefused.owner(modality));
    }
}
