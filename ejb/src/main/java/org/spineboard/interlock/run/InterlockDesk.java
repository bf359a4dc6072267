package org.spineboard.interlock.run;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.interlock.Undertaking;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;

/** Tells people what the interlocks say before they act, and which ran on a case. */
@Stateless
public class InterlockDesk {
    @Inject
    InterlockGate gate;

    @Inject
    RunBook runs;

    @Inject
    CaseLedger ledger;

    @Inject
    Picklists picklists;

    @Inject
    CurrentUser user;

    @Inject
    Times times;

    /** What stops the step, if anything does. */
    @Act(Action.INTERLOCK_ASK)
    public List<Judged> look(Undertaking undertaking) {
        ledger.place(undertaking.number());
        return gate.judge(undertaking).stream().filter(Judged::stops).toList();
    }

    /** The same of somebody who was about to take the step: that it was stopped is kept. */
    @Act(Action.INTERLOCK_ASK)
    public List<Judged> ask(Undertaking undertaking) {
        ledger.place(undertaking.number());
        List<Judged> judged = gate.judge(undertaking);
        List<Judged> open = judged.stream().filter(Judged::stops).toList();
        if (!open.isEmpty()) {
            runs.stopped(undertaking, judged, Signature.of(user.caller(), times.now()));
        }
        return open;
    }

    /** The rules that ran on the case, and those that are off. */
    @Act(Action.INTERLOCK_READ)
    public RulesRan ran(CaseNumber number) {
        ledger.place(number);
        return runs.of(number);
    }

    /** How often each rule was asked at the caller's centre, and what came of it; about nobody in particular. */
    @Act(Action.RULE_READ)
    public List<RuleCount> counts() {
        return runs.counts();
    }

    /** The reasons for going on that there are to choose from. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> reasons() {
        return picklists.of(Picklists.INTERLOCK_OVERRIDE);
    }
}
