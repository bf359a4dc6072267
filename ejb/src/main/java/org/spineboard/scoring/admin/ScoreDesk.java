package org.spineboard.scoring.admin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** Tells which scores are shown, and lets an administrator switch those whose table was not read. */
@Stateless
@PermitAll // the guard decides by the matrix
public class ScoreDesk {
    @Inject
    ScoreSettings settings;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Keys of the scores that are shown now. */
    @Act(Action.SCORE_READ)
    public Set<String> enabled() {
        Set<String> enabled = new HashSet<>();
        ScoreBook.all().stream()
                .filter(score -> !score.title().evidence().needsEnabling())
                .map(Score::key)
                .forEach(enabled::add);
        for (ScoreSwitch turned : history()) {
            if (turned.enabled()) {
                enabled.add(turned.key());
            } else {
                enabled.remove(turned.key());
            }
        }
        return enabled;
    }

    /** Every turn of a switch, the oldest first. */
    @Act(Action.SCORE_READ)
    public List<ScoreSwitch> turns() {
        return history();
    }

    /** Switches a score on or off, and keeps who did so, when and why. */
    @Act(Action.SCORE_ENABLE)
    public ScoreSwitch turn(SwitchScore order) {
        Score score = ScoreBook.of(order.key()).orElseThrow(ScoreRefused::unknown);
        if (!score.title().evidence().needsEnabling()) {
            throw ScoreRefused.alwaysOn();
        }
        String reason = Text.line(order.reason(), Text.LINE);
        if (reason.isEmpty()) {
            throw ScoreRefused.withoutReason();
        }
        Signature signature =
                Signature.of(user.caller(), Role.ADMIN, clock.instant().truncatedTo(ChronoUnit.MICROS));
        ScoreSetting setting = new ScoreSetting(order, reason, nextPosition(), signature);
        settings.keep(setting);
        return setting.told();
    }

    /** Two who turn at once want the same place, and the database lets one of them have it. */
    private long nextPosition() {
        return settings.all().stream().mapToLong(ScoreSetting::position).max().orElse(0) + 1;
    }

    private List<ScoreSwitch> history() {
        return settings.all().stream().map(ScoreSetting::told).toList();
    }
}
