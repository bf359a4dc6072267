package org.spineboard.biopsy.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.BiopsyRefused;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.Answer;
import org.spineboard.interlock.run.InterlockGate;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;

/** How tissue is asked for, waived, taken and brought to the laboratory. */
@Stateless
public class TissueDesk {
    @Inject
    CaseLedger ledger;

    @Inject
    OrderBook orders;

    @Inject
    Picklists picklists;

    @Inject
    InterlockGate gate;

    @Inject
    CurrentUser user;

    /** Asks for tissue; a waiver that stood is overruled by it. */
    @Act(Action.BIOPSY_REQUEST)
    public BiopsyRow ask(AskBiopsy order) {
        CaseChange change = ledger.change(order.number());
        mustBeOpen(change);
        String why = label(TissueChoices.INDICATION, order.indication());
        pass(order.number(), Step.ASK_BIOPSY, order.answers(), change);
        Biopsy biopsy = new Biopsy(order, words(order.question()), user.caller(), change.now());
        orders.add(biopsy);
        keep(change, order.number(), Happening.of(Topic.BIOPSY_REQUESTED, biopsy.id(), change.now(), why));
        return biopsy.row();
    }

    /** Decides that no tissue is needed. */
    @Act(Action.TISSUE_WAIVE)
    public WaiverRow waive(WaiveTissue order) {
        CaseChange change = ledger.change(order.number());
        mustBeOpen(change);
        mustBeOwed(order.number());
        String why = label(TissueChoices.WAIVER_REASON, order.reason());
        Waiver waiver = new Waiver(order, required(order.words()), Signature.of(user.caller(), change.now()));
        orders.add(waiver);
        WaiverRow row = waiver.row();
        keep(change, order.number(), Happening.of(Topic.BIOPSY_WAIVED, row.id(), change.now(), why));
        return row;
    }

    /** Takes back a request that nobody has acted on. */
    @Act(Action.BIOPSY_CANCEL)
    public BiopsyRow cancel(CancelBiopsy order) {
        CaseChange change = ledger.change(order.number());
        Biopsy biopsy = at(order.number(), order.biopsy(), order.version());
        String why = required(order.reason());
        biopsy.cancel(why, user.caller(), change.now());
        keep(change, order.number(), Happening.of(Topic.BIOPSY_CANCELLED, biopsy.id(), change.now(), why));
        return biopsy.row();
    }

    /** Records that it was taken, and how. */
    @Act(Action.BIOPSY_TAKE)
    public BiopsyRow take(TakeBiopsy order) {
        CaseChange change = ledger.change(order.number());
        Biopsy biopsy = at(order.number(), order.biopsy(), order.version());
        pass(order.number(), Step.TAKE_BIOPSY, order.answers(), change);
        String complication = order.procedure().complication();
        Procedure how = order.procedure().saying(complication == null ? null : words(complication));
        biopsy.take(how, order.backDated(), user.caller(), change.now());
        String where = new SpinalRange(how.from(), how.to()).toString();
        keep(change, order.number(), Happening.of(Topic.BIOPSY_TAKEN, biopsy.id(), how.takenAt(), where));
        return biopsy.row();
    }

    /** Records that the laboratory has it. */
    @Act(Action.BIOPSY_RECEIVE)
    public BiopsyRow receive(ReceiveBiopsy order) {
        CaseChange change = ledger.change(order.number());
        Biopsy biopsy = at(order.number(), order.biopsy(), order.version());
        Instant at = order.receivedAt();
        biopsy.receive(at, user.caller(), change.now());
        keep(change, order.number(), Happening.of(Topic.BIOPSY_RECEIVED, biopsy.id(), at, null));
        return biopsy.row();
    }

    private void pass(CaseNumber number, Step step, List<Answer> answers, CaseChange change) {
        gate.pass(new Undertaking.TakeTissue(number, step), answers, Signature.of(user.caller(), change.now()));
    }

    private Biopsy at(CaseNumber number, UUID id, int version) {
        Biopsy biopsy = orders.get(number, id);
        biopsy.mustBeAt(version);
        return biopsy;
    }

    private void keep(CaseChange change, CaseNumber number, Happening happening) {
        change.record(happening);
        orders.weigh(number, change);
        change.keep();
    }

    private static void mustBeOpen(CaseChange change) {
        if (!OrderBook.isOpen(change)) {
            throw BiopsyRefused.caseNotOpen();
        }
    }

    private void mustBeOwed(CaseNumber number) {
        var biopsies = orders.biopsies(number);
        if (biopsies.stream().anyMatch(biopsy -> biopsy.state().isUnderWay())) {
            throw BiopsyRefused.underWay();
        }
        boolean owed = ledger.lacks(number, ItemKind.WORK_UP, ItemKind.TISSUE);
        if (!owed && TissueStanding.of(biopsies, orders.waivers(number)) != TissueStanding.NEEDED) {
            throw BiopsyRefused.nothingOwed();
        }
    }

    private String label(String list, String code) {
        return picklists.of(list).stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElseThrow(BiopsyRefused::reason);
    }

    private static String required(String raw) {
        String text = Text.paragraph(raw, Text.LONG);
        if (text.isEmpty()) {
            throw BiopsyRefused.withoutWords();
        }
        return text;
    }

    private static @Nullable String words(String raw) {
        String text = Text.paragraph(raw, Text.LONG);
        return text.isEmpty() ? null : text;
    }
}
