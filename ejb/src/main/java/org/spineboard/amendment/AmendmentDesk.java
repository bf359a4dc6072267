package org.spineboard.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.Times;
import org.spineboard.platform.rule.Amendable;
import org.spineboard.platform.rule.RuleEdition;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** How a rule gains a version: one person proposes it, a second one approves it. */
@Stateless
public class AmendmentDesk {
    @Inject
    AmendmentBook book;

    @Inject
    RuleEdition edition;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    /** Every version of every rule of a kind, by key and the earliest first. */
    @Act(Action.RULE_READ)
    public List<VersionLine> versions(RuleKind kind) {
        return book.of(kind).versions();
    }

    /** What a version of that kind says, in the order of the form. */
    @Act(Action.RULE_READ)
    public List<String> fields(RuleKind kind) {
        return book.of(kind).fields();
    }

    /** Everything that was proposed, the latest first. */
    @Act(Action.RULE_READ)
    public List<Proposal> proposals() {
        return book.proposals();
    }

    /** For how many open cases the rule would say something else if it said this. */
    @Act(Action.RULE_READ)
    public int affected(RuleKind kind, String key, Map<String, String> values) {
        Amendable rules = book.of(kind);
        rules.check(key, values);
        return rules.affected(key, values);
    }

    /** Proposes a version. */
    @Act(Action.RULE_PROPOSE)
    public Proposal propose(ProposeRule order) {
        VersionLine latest = book.latest(order.kind(), order.key());
        if (latest.version() != order.seen()) {
            throw RuleRefused.tooLate();
        }
        book.of(order.kind()).check(order.key(), order.values());
        if (latest.values().equals(order.values())) {
            throw RuleRefused.nothingNew();
        }
        Instant from = order.validFrom();
        if (from != null && from.isBefore(times.now())) {
            throw RuleRefused.inThePast();
        }
        ProposeRule cleaned = new ProposeRule(
                order.kind(),
                order.key(),
                order.values(),
                from,
                required(order.reason()),
                required(order.source()),
                order.seen());
        return book.keep(new RuleProposal(cleaned, latest.version() + 1, signature(Role.ADMIN)));
    }

    /** Approves a proposed version, or turns it down. */
    @Act(Action.RULE_APPROVE)
    public Proposal decide(DecideRule order) {
        Proposal proposal = book.proposal(order.proposal());
        if (proposal.proposed().subject().equals(user.caller().subject())) {
            throw RuleRefused.ownProposal();
        }
        VersionLine latest = book.latest(proposal.kind(), proposal.key());
        if (!proposal.isOpen() || latest.version() != proposal.version() - 1) {
            throw RuleRefused.tooLate();
        }
        String words = Text.paragraph(order.words(), Text.LONG);
        if (!order.approves()) {
            required(words);
        }
        Amendable rules = book.of(proposal.kind());
        int affected = order.approves() ? rules.affected(proposal.key(), proposal.values()) : 0;
        Signature by = signature(user.caller().is(Role.CHAIR) ? Role.CHAIR : Role.ADMIN);
        book.keep(new RuleVerdict(proposal.id(), order.approves(), affected, words.isEmpty() ? null : words, by));
        if (order.approves()) {
            rules.check(proposal.key(), proposal.values());
            rules.add(new VersionLine(
                    proposal.key(), proposal.version(), proposal.values(), begins(proposal.validFrom()), by.name()));
            edition.advance();
        }
        return book.proposal(order.proposal());
    }

    /** One proposal. */
    @Act(Action.RULE_READ)
    public Proposal proposal(UUID id) {
        return book.proposal(id);
    }

    /** When it was meant to, but never before it was approved. */
    private Instant begins(@Nullable Instant wanted) {
        Instant now = times.now();
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }

    private Signature signature(Role role) {
        return Signature.of(user.caller(), role, times.now());
    }

    private static String required(String raw) {
        String text = Text.paragraph(raw, Text.LONG);
        if (text.isEmpty()) {
            throw RuleRefused.withoutReason();
        }
        return text;
    }
}
