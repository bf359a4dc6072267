package org.spineboard.board.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.access.StaffMember;
import org.spineboard.board.decision.Assignment;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.pathway.ClockRules;
import org.spineboard.pathway.LimitKey;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.security.Role;

/** What is owed after a case was before the board. */
@ApplicationScoped
class DecisionDuties {
    @Inject
    ClockRules rules;

    @Inject
    SiteZone zone;

    /** Each treatment's part of the plan by its owner, and the letter by the coordinator. */
    CaseChange follow(CaseChange change, List<Assignment> assignments) {
        Owed letter = new Owed(
                ItemKind.LETTER,
                "LETTER",
                "",
                OwedBy.role(change.centre(), Role.COORDINATOR),
                rules.book().due(LimitKey.LETTER, change.now()),
                false);
        return change.owe(Stream.concat(assignments.stream().map(one -> part(change, one)), Stream.of(letter))
                .toList());
    }

    /** What the board asked for before it decides. */
    CaseChange ask(CaseChange change, String words, StaffMember owner, LocalDate due) {
        Role role = owner.roles().stream().sorted().findFirst().orElse(Role.COORDINATOR);
        return change.owe(List.of(new Owed(
                ItemKind.BOARD_QUESTION,
                words,
                "",
                new OwedBy(change.centre(), role, owner.displayName()),
                endOf(due),
                false)));
    }

    private Owed part(CaseChange change, Assignment assignment) {
        return new Owed(
                ItemKind.PLAN,
                assignment.modality().name(),
                "",
                new OwedBy(change.centre(), assignment.modality().owners().get(0), assignment.owner()),
                endOf(assignment.startBy()),
                false);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone.id()).toInstant();
    }
}
