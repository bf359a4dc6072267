package org.spineboard.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.amendment.AmendmentDesk;
import org.spineboard.amendment.Proposal;
import org.spineboard.amendment.ProposeRule;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.WhenText;

/** Backs the page of one rule: its versions side by side, and the form that proposes a further one. */
@Named("rulePage")
@ViewScoped
public class RuleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AmendmentDesk desk;

    @Inject
    RulesPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    private final HashMap<String, @Nullable String> said = new HashMap<>();
    private final WhenText from = new WhenText();
    private @Nullable RuleKind kind;
    private List<VersionLine> versions = List.of();
    private List<String> fields = List.of();
    private @Nullable String reason;
    private @Nullable String source;

    @PostConstruct
    void load() {
        RuleKind of = place.kind();
        kind = of;
        fields = desk.fields(of);
        versions = desk.versions(of).stream()
                .filter(version -> version.key().equals(place.named()))
                .sorted(Comparator.comparing(VersionLine::version).reversed())
                .toList();
        if (versions.isEmpty()) {
            throw RuleRefused.unknown();
        }
        said.putAll(versions.get(0).values());
    }

    /** Proposes what is typed. */
    public void propose() {
        if (!from.isEmpty() && from.moment(clock.instant()).isEmpty()) {
            fieldErrors.add("from", "rules.from.unread");
        }
        if (reason == null) {
            fieldErrors.add("reason", "rules.reason.missing");
        }
        if (source == null) {
            fieldErrors.add("source", "rules.source.missing");
        }
        if (reason != null && source != null && !fieldErrors.isAny()) {
            Map<String, String> values = new HashMap<>();
            fields.forEach(field -> values.put(field, plain(said.get(field))));
            Proposal proposal = desk.propose(new ProposeRule(
                    getKind(),
                    getKey(),
                    values,
                    from.moment(clock.instant()).orElse(null),
                    reason,
                    source,
                    versions.get(0).version()));
            Faces.redirect("/rules/proposal/" + proposal.id());
        }
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    public String getTitle() {
        return RuleWords.title(getKind(), getKey());
    }

    /** A value of a version in words. */
    public String value(VersionLine version, String field) {
        return RuleWords.value(field, version.values().getOrDefault(field, ""));
    }

    /** What there is to choose from in a field. */
    public List<String> options(String field) {
        return RuleWords.options(field);
    }

    public RuleKind getKind() {
        return Objects.requireNonNull(kind);
    }

    public String getKey() {
        return versions.get(0).key();
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    public List<String> getFields() {
        return fields;
    }

    public Map<String, @Nullable String> getSaid() {
        return said;
    }

    public WhenText getFrom() {
        return from;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
