package org.spineboard.opinion.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.opinion.OpinionRefused;
import org.spineboard.opinion.OpinionTime;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;

/** How opinions are asked for, done without, and signed. */
@Stateless
public class OpinionDesk {
    private static final String PART = "OPINIONS";

    @Inject
    OpinionBook book;

    @Inject
    OpinionTerms terms;

    @Inject
    CaseLedger ledger;

    @Inject
    CurrentUser user;

    /** Asks specialties that are not asked yet. */
    @Act(Action.OPINION_ASK)
    public CaseStanding ask(AskOpinions order) {
        CaseChange change = change(order.number());
        Map<Specialty, RequestState> asked = book.asked(order.number());
        order.specialties().stream().filter(asked::containsKey).findFirst().ifPresent(one -> {
            throw OpinionRefused.askedAlready(one);
        });
        return ask(change, order);
    }

    /** Asks surgery, oncology and radiology, as far as they are not asked yet. */
    @Act(Action.OPINION_ASK)
    public CaseStanding askStandard(CaseNumber number) {
        CaseChange change = change(number);
        Map<Specialty, RequestState> asked = book.asked(number);
        List<Specialty> lacking = Specialty.standard().stream()
                .filter(specialty -> !asked.containsKey(specialty))
                .toList();
        return ask(change, new AskOpinions(number, lacking, null, ""));
    }

    /** Does without an opinion that was asked for and is not signed. */
    @Act(Action.OPINION_DROP)
    public CaseStanding drop(DropRequest order) {
        String reason = Text.line(order.reason(), Text.LINE);
        if (reason.isEmpty()) {
            throw OpinionRefused.withoutReason();
        }
        CaseChange change = change(order.number());
        OpinionRequest request = asked(order.number(), order.specialty());
        request.mustBeAt(order.version());
        request.drop(reason, user.caller(), change.now());
        change.settle(ItemKind.OPINION, order.specialty().name(), ItemState.DROPPED)
                .record(Happening.of(
                        Topic.OPINION_DROPPED, request.id(), change.now(), order.specialty() + ": " + reason));
        if (!Specialty.suffice(book.asked(order.number()).keySet())) {
            change.owePart(PART);
        }
        return CaseStanding.of(change.keep());
    }

    /** Signs what a specialty says; a later one takes the place of an earlier one, until the board has decided. */
    @Act(Action.OPINION_SIGN)
    public CaseStanding sign(SignOpinion order) {
        Caller signer = user.caller();
        if (!Specialty.of(signer).contains(order.specialty())) {
            throw OpinionRefused.notYours(order.specialty());
        }
        CaseChange change = change(order.number());
        OpinionRequest request = asked(order.number(), order.specialty());
        book.latest(order.number(), order.specialty())
                .filter(latest -> latest.version() != order.seen())
                .ifPresent(latest -> {
                    throw latest.outdating();
                });
        Opinion opinion = new Opinion(
                order.number(),
                order.specialty(),
                order.seen() + 1,
                terms.cleaned(order.text(), order.seen() > 0),
                Signature.of(signer, order.specialty().role(), change.now()));
        book.add(opinion);
        request.sign(signer, change.now());
        return CaseStanding.of(change.settle(ItemKind.OPINION, order.specialty().name(), ItemState.DONE)
                .record(Happening.of(
                        order.seen() > 0 ? Topic.OPINION_SUPERSEDED : Topic.OPINION_SIGNED,
                        opinion.id(),
                        change.now(),
                        order.specialty().name()))
                .keep());
    }

    private CaseStanding ask(CaseChange change, AskOpinions order) {
        if (order.specialties().isEmpty()) {
            throw OpinionRefused.nobody();
        }
        String question = Text.paragraph(order.question(), Text.LONG);
        OpinionRequest.Asked asked = new OpinionRequest.Asked(
                terms.personName(order), question, terms.due(change.track() == Track.EMERGENCY, change.now()));
        order.specialties().forEach(specialty -> ask(change, order, specialty, asked));
        if (Specialty.suffice(book.asked(order.number()).keySet())) {
            change.settlePart(PART, ItemState.DONE);
        }
        return CaseStanding.of(change.keep());
    }

    private void ask(CaseChange change, AskOpinions order, Specialty specialty, OpinionRequest.Asked asked) {
        OpinionRequest request = new OpinionRequest(order.number(), specialty, asked, user.caller(), change.now());
        book.add(request);
        @Nullable String person = order.person();
        change.owe(List.of(new Owed(
                        ItemKind.OPINION,
                        specialty.name(),
                        "",
                        new OwedBy(change.centre(), specialty.role(), person),
                        asked.due(),
                        false)))
                .record(Happening.of(Topic.OPINION_REQUESTED, request.id(), change.now(), specialty.name()));
    }

    /** Opinions are the centre's own, and belong to a case between its acceptance and its decision. */
    private CaseChange change(CaseNumber number) {
        CaseChange change = ledger.change(number);
        if (!change.centre().equals(user.caller().organisation())) {
            throw new CaseNotFound(number);
        }
        if (!OpinionTime.isOpen(change.status())) {
            throw OpinionRefused.notNow();
        }
        return change;
    }

    private OpinionRequest asked(CaseNumber number, Specialty specialty) {
        return book.request(number, specialty).orElseThrow(() -> OpinionRefused.notAsked(specialty));
    }
}
