package org.spineboard.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spineboard.amendment.AmendmentDesk;
import org.spineboard.amendment.Proposal;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.interlock.run.RuleCount;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.VersionLine;

/** Backs the list of all rules and limits, what waits for a second person, and how often rules were overridden. */
@Named("rulesList")
@RequestScoped
public class RulesListView {
    @Inject
    AmendmentDesk desk;

    @Inject
    InterlockDesk interlocks;

    @Inject
    InstantSource clock;

    private final Map<RuleKind, List<RuleLine>> lines = new EnumMap<>(RuleKind.class);
    private List<ProposalLine> open = List.of();

    @PostConstruct
    void load() {
        Map<String, RuleCount> counts =
                interlocks.counts().stream().collect(Collectors.toMap(RuleCount::key, count -> count));
        for (RuleKind kind : RuleKind.values()) {
            lines.put(kind, lines(kind, counts));
        }
        open = desk.proposals().stream()
                .filter(Proposal::isOpen)
                .map(one -> new ProposalLine(one, RuleWords.title(one.kind(), one.key())))
                .toList();
    }

    private List<RuleLine> lines(RuleKind kind, Map<String, RuleCount> counts) {
        Map<String, List<VersionLine>> byKey = desk.versions(kind).stream()
                .collect(Collectors.groupingBy(VersionLine::key, LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.instant();
        return byKey.values().stream()
                .map(versions -> line(kind, versions, counts, now))
                .toList();
    }

    private static RuleLine line(
            RuleKind kind, List<VersionLine> versions, Map<String, RuleCount> counts, Instant now) {
        VersionLine current = versions.stream()
                .filter(version -> version.isInForce(now))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
        VersionLine next = versions.stream()
                .filter(version -> !version.isInForce(now))
                .findFirst()
                .orElse(null);
        String key = current.key();
        String address = RulesPlaceView.slug(kind) + "/" + key;
        return new RuleLine(RuleWords.title(kind, key), address, current, next, counts.get(key));
    }

    public List<RuleKind> getKinds() {
        return List.of(RuleKind.values());
    }

    /** The rules of a kind. */
    public List<RuleLine> of(RuleKind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** Proposed versions nobody has decided on. */
    public List<ProposalLine> getOpen() {
        return open;
    }
}
