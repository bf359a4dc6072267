package org.spineboard.platform.rule;

import java.util.List;
import java.util.Map;

/** A feature whose rules gain versions while the application runs. */
public interface Amendable {
    /** Which rules these are. */
    RuleKind kind();

    /** What a version says, by name, in the order of the form. */
    List<String> fields();

    /** Every version of every rule, by key and the earliest first. */
    List<VersionLine> versions();

    /** Refuses what a version cannot say. */
    void check(String key, Map<String, String> values);

    /** Keeps a further version, which was approved. */
    void add(VersionLine version);

    /** For how many open cases the rule would say something else from now on; what has begun keeps its version. */
    default int affected(String key, Map<String, String> values) {
        return 0;
    }
}
