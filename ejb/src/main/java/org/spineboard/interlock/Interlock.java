package org.spineboard.interlock;

import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.rule.Parameters;

/** One rule. It sees nothing but what it is given, and may break: whoever asks it takes that for a warning. */
public interface Interlock {
    /** The key of its versions. */
    String key();

    /** Whether it has anything to say to such an undertaking. */
    boolean concerns(Undertaking undertaking);

    /** What it says. */
    Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters);
}
