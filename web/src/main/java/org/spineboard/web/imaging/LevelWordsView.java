package org.spineboard.web.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.observation.EpiduralGrade;
import org.spineboard.web.spine.SpineWords;

/** What a report says about a level, in words. */
@Named("levelWords")
@RequestScoped
public class LevelWordsView {
    /** One aspect; empty when the report does not speak of it. */
    public String of(LevelSaid level, String aspect) {
        return level.of(Aspect.valueOf(aspect))
                .map(said -> SpineWords.value(said.aspect(), said.value(), said.unit(), said.side()))
                .orElse("");
    }

    /** The grade of epidural compression that follows from what is said. */
    public String escc(LevelSaid level) {
        return level.of(Aspect.EPIDURAL_EXTENSION).isPresent() ? SpineWords.grade(EpiduralGrade.of(level.said())) : "";
    }
}
