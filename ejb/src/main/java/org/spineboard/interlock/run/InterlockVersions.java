package org.spineboard.interlock.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.spineboard.interlock.Severity;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.interlock.rule.RuleBook;
import org.spineboard.interlock.rule.RuleVersion;
import org.spineboard.platform.rule.Amendable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;
import org.spineboard.shared.Text;

/** The versions of interlocks, as an administrator proposes and a second person approves them. */
@ApplicationScoped
class InterlockVersions implements Amendable {
    private static final int SHORT = 100;

    @Inject
    RuleBook rules;

    @Inject
    RulePreview preview;

    @Override
    public RuleKind kind() {
        return RuleKind.INTERLOCK;
    }

    @Override
    public List<String> fields() {
        return List.of("enabled", "severity", "owner", "text", "source", "parameters");
    }

    @Override
    public List<VersionLine> versions() {
        return rules.all().stream().map(InterlockVersions::line).toList();
    }

    @Override
    public void check(String key, Map<String, String> values) {
        read(key, 0, values, Instant.EPOCH, "");
    }

    @Override
    public void add(VersionLine version) {
        rules.add(read(version.key(), version.version(), version.values(), version.validFrom(), version.approvedBy()));
    }

    @Override
    public int affected(String key, Map<String, String> values) {
        return preview.affected(read(key, 0, values, Instant.EPOCH, ""));
    }

    /** The parameters have the names of the earliest version, and none is empty. */
    private RuleVersion read(String key, int version, Map<String, String> values, Instant from, String approvedBy) {
        Parameters said = Parameters.read(values.getOrDefault("parameters", ""));
        Parameters first = rules.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(RuleRefused::unknown)
                .parameters();
        boolean complete = said.all().keySet().equals(first.all().keySet())
                && said.all().entrySet().stream().allMatch(one -> one.getValue().matches(shape(first, one.getKey())));
        if (!complete) {
            throw RuleRefused.value("parameters");
        }
        return new RuleVersion(
                key,
                version,
                RuleRefused.yes(values, "enabled"),
                RuleRefused.choice(values, "severity", Severity.values()),
                RuleRefused.text(values, "owner", SHORT),
                RuleRefused.text(values, "text", Text.LONG),
                RuleRefused.text(values, "source", Text.LONG),
                said,
                from,
                approvedBy);
    }

    /** What was a number stays one; what was words may become other words. */
    private static String shape(Parameters first, String name) {
        return first.all().getOrDefault(name, "").matches("\\d+([.]\\d+)?") ? "\\d{1,4}([.]\\d{1,2})?" : ".+";
    }

    private static VersionLine line(RuleVersion rule) {
        return new VersionLine(
                rule.key(),
                rule.version(),
                Map.of(
                        "enabled", rule.enabled() ? "YES" : "NO",
                        "severity", rule.severity().name(),
                        "owner", rule.owner(),
                        "text", rule.text(),
                        "source", rule.source(),
                        "parameters", rule.parameters().written()),
                rule.validFrom(),
                rule.approvedBy());
    }
}
