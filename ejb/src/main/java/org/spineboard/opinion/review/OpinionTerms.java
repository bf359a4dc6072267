package org.spineboard.opinion.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.opinion.OpinionRefused;
import org.spineboard.opinion.Specialty;
import org.spineboard.pathway.ClockRules;
import org.spineboard.pathway.LimitKey;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.Text;

/** What holds for every opinion: who may be named, until when it is due, what it must say. */
@ApplicationScoped
class OpinionTerms {
    @Inject
    Staff staff;

    @Inject
    ClockRules rules;

    @Inject
    Picklists picklists;

    Instant due(boolean emergency, Instant now) {
        return rules.book().due(emergency ? LimitKey.OPINION_EMERGENCY : LimitKey.OPINION, now);
    }

    /** The name of whom is asked; a person is asked for one specialty, and must speak for it. */
    @Nullable
    String personName(AskOpinions order) {
        String person = order.person();
        if (person == null) {
            return null;
        }
        Specialty specialty = order.specialties().get(0);
        return staff.colleagues().stream()
                .filter(colleague -> colleague.username().equals(person)
                        && colleague.roles().contains(specialty.role())
                        && order.specialties().size() == 1)
                .map(StaffMember::displayName)
                .findFirst()
                .orElseThrow(() -> OpinionRefused.person(specialty));
    }

    /** The text as it may be stored. */
    OpinionText cleaned(OpinionText text, boolean later) {
        if (!picklists.has(Picklists.OPINION_RECOMMENDATION, text.recommendation())) {
            throw OpinionRefused.recommendation();
        }
        String rationale = Text.paragraph(text.rationale(), Text.LONG);
        if (rationale.isEmpty()) {
            throw OpinionRefused.withoutRationale();
        }
        String said = text.reason();
        String reason = later && said != null ? Text.line(said, Text.LINE) : "";
        if (later && reason.isEmpty()) {
            throw OpinionRefused.withoutReason();
        }
        return new OpinionText(text.noms(), text.recommendation(), text.urgency(), rationale, later ? reason : null);
    }
}
