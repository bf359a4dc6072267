package org.spineboard.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.admin.ScoreDesk;
import org.spineboard.scoring.admin.ScoreSwitch;
import org.spineboard.scoring.admin.SwitchScore;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page on which scores whose table nobody has read are shown or hidden, with a name and a reason. */
@Named("scoreSwitches")
@ViewScoped
public class ScoreSwitchesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ScoreDesk desk;

    @Inject
    FieldErrors fieldErrors;

    private List<String> keys = List.of();
    private Set<String> enabled = Set.of();
    private List<ScoreSwitch> turns = List.of();
    private @Nullable String key;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        keys = ScoreBook.all().stream()
                .filter(score -> score.title().evidence().needsEnabling())
                .map(Score::key)
                .toList();
        enabled = desk.enabled();
        turns = desk.turns();
    }

    /** Turns the switch of the score that is chosen. */
    public void turn() {
        if (key == null) {
            fieldErrors.add("score", "rules.scores.missing");
        }
        if (reason == null) {
            fieldErrors.add("reason", "rules.reason.missing");
        }
        if (key != null && reason != null) {
            desk.turn(new SwitchScore(key, !isOn(key), reason));
            Faces.redirect("/rules/scores");
        }
    }

    /** Whether the score is shown. */
    public boolean isOn(String score) {
        return enabled.contains(score);
    }

    public List<String> getKeys() {
        return keys;
    }

    /** Every turn, the latest first. */
    public List<ScoreSwitch> getTurns() {
        return turns.stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
