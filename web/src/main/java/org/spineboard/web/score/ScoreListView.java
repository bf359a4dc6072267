package org.spineboard.web.score;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.admin.ScoreDesk;
import org.spineboard.scoring.catalogue.ScoreBook;

/** Backs the list of the calculators. */
@Named("scoreList")
@RequestScoped
public class ScoreListView {
    @Inject
    ScoreDesk desk;

    private List<Row> rows = List.of();

    /** A calculator in the list. */
    public record Row(Score score, boolean enabled) {
        /** What it is called. */
        public String name() {
            return ScoreWords.name(score);
        }

        /** Whether one end is the bad one. */
        public boolean isDirected() {
            return score.title().direction() != Direction.NO_DIRECTION;
        }
    }

    @PostConstruct
    void load() {
        Set<String> enabled = desk.enabled();
        rows = ScoreBook.all().stream()
                .map(score -> new Row(score, enabled.contains(score.key())))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
