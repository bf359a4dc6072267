package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.spineboard.platform.rule.Amendable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** The versions of the choices people are given; what was chosen keeps its words. */
@ApplicationScoped
class PicklistVersions implements Amendable {
    private static final int LABEL = 100;
    private static final int LAST = 999;

    @Inject
    Picklists picklists;

    @Override
    public RuleKind kind() {
        return RuleKind.PICKLIST;
    }

    @Override
    public List<String> fields() {
        return List.of("label", "position", "enabled");
    }

    @Override
    public List<VersionLine> versions() {
        return picklists.lines();
    }

    @Override
    public void check(String key, Map<String, String> values) {
        RuleRefused.text(values, "label", LABEL);
        RuleRefused.whole(values, "position", 1, LAST);
        RuleRefused.yes(values, "enabled");
    }

    @Override
    public void add(VersionLine version) {
        picklists.add(version);
    }
}
