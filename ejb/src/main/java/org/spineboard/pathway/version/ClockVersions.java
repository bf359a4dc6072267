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

/** The versions of the clocks' rules; a clock keeps the version that was in force when it started. */
@ApplicationScoped
class ClockVersions implements Amendable {
    private static final int ALL = 100;

    @Inject
    RuleRows rows;

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK_RULE;
    }

    @Override
    public List<String> fields() {
        return List.of("hours", "minutes", "soonPercent", "urgentPercent");
    }

    @Override
    public List<VersionLine> versions() {
        return rows.clockLines();
    }

    @Override
    public void check(String key, Map<String, String> values) {
        RuleRefused.choice(values, "hours", Hours.values());
        RuleRefused.whole(values, "minutes", 1, LimitVersions.YEAR);
        int soon = RuleRefused.whole(values, "soonPercent", 0, ALL);
        RuleRefused.whole(values, "urgentPercent", 0, soon);
    }

    @Override
    public void add(VersionLine version) {
        rows.addClock(version);
    }
}
