package org.spineboard.pathway.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.spineboard.pathway.Hours;
import org.spineboard.pathway.RuleRows;
import org.spineboard.platform.rule.Amendable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** The versions of the limits that are no clocks; what is owed already keeps its time. */
@ApplicationScoped
class LimitVersions implements Amendable {
    static final int YEAR = 366 * 24 * 60;

    @Inject
    RuleRows rows;

    @Override
    public RuleKind kind() {
        return RuleKind.TIME_LIMIT;
    }

    @Override
    public List<String> fields() {
        return List.of("hours", "minutes");
    }

    @Override
    public List<VersionLine> versions() {
        return rows.limitLines();
    }

    @Override
    public void check(String key, Map<String, String> values) {
        RuleRefused.choice(values, "hours", Hours.values());
        RuleRefused.whole(values, "minutes", 1, YEAR);
    }

    @Override
    public void add(VersionLine version) {
        rows.addLimit(version);
    }
}
