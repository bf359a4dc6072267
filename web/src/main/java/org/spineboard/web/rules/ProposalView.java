package org.spineboard.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.amendment.AmendmentDesk;
import org.spineboard.amendment.DecideRule;
import org.spineboard.amendment.Proposal;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** Backs the page of a proposed version: what it changes, for how many cases, and the second person's word. */
@Named("proposalPage")
@ViewScoped
public class ProposalView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    AmendmentDesk desk;

    @Inject
    RulesPlaceView place;

    private @Nullable Proposal proposal;
    private Map<String, String> before = Map.of();
    private List<String> fields = List.of();
    private int affected;
    private @Nullable String words;

    @PostConstruct
    void load() {
        if (!place.named().matches(ID)) {
            throw RuleRefused.unknown();
        }
        Proposal found = desk.proposal(UUID.fromString(place.named()));
        proposal = found;
        fields = desk.fields(found.kind());
        before = desk.versions(found.kind()).stream()
                .filter(version -> version.key().equals(found.key()) && version.version() == found.version() - 1)
                .findFirst()
                .map(VersionLine::values)
                .orElse(Map.of());
        affected = found.isOpen() ? desk.affected(found.kind(), found.key(), found.values()) : found.affected();
    }

    /** Lets it come into force. */
    public void approve() {
        decide(true);
    }

    /** Turns it down. */
    public void reject() {
        decide(false);
    }

    private void decide(boolean approves) {
        desk.decide(new DecideRule(getProposal().id(), approves, Objects.requireNonNullElse(words, "")));
        Faces.redirect("/rules/proposal/" + getProposal().id());
    }

    public Proposal getProposal() {
        return Objects.requireNonNull(proposal);
    }

    public String getTitle() {
        return RuleWords.title(getProposal().kind(), getProposal().key());
    }

    public List<String> getFields() {
        return fields;
    }

    /** What the version before says. */
    public String before(String field) {
        return RuleWords.value(field, before.getOrDefault(field, ""));
    }

    /** What is proposed. */
    public String after(String field) {
        return RuleWords.value(field, getProposal().values().getOrDefault(field, ""));
    }

    /** Whether the two differ. */
    public boolean differs(String field) {
        return !before(field).equals(after(field));
    }

    /** For how many open cases the rule would say something else. */
    public int getAffected() {
        return affected;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
