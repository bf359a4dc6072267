package org.spineboard.web.score;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.platform.SiteZone;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.admin.ScoreDesk;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.input.Moment;
import org.spineboard.shared.time.WhenText;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.frame.Words;

/** Backs {@code scores.xhtml}: a calculator and what is tried on it, all of which stands in the address. */
@Named("scorePage")
@RequestScoped
public class ScoreView {
    @Inject
    ScoreDesk desk;

    @Inject
    SiteZone zone;

    @Inject
    InstantSource clock;

    @Inject
    FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String key;

    /** A further value in words. */
    public record Besides(String label, String value) {}

    private @Nullable Score score;
    private @Nullable ScoreResult result;
    private boolean enabled;
    private List<ScoreField> fields = List.of();
    private List<ScoreLine> lines = List.of();
    private Map<String, String> typed = Map.of();

    @PostConstruct
    void load() {
        if (key == null) {
            return;
        }
        Score asked = ScoreBook.of(key).orElseThrow(NoSuchPage::new);
        enabled = desk.enabled().contains(asked.key());
        typed = typed(asked);
        Map<String, String> given = new LinkedHashMap<>();
        asked.inputs().forEach(input -> given.put(input.name(), read(input, typed.getOrDefault(input.name(), ""))));
        ScoreResult came = asked.of(given);
        fields = asked.inputs().stream()
                .map(input -> ScoreField.of(input, typed, came))
                .toList();
        lines = came.status() == Status.INVALID ? List.of() : lines(asked, given, came);
        score = asked;
        result = came;
    }

    /** Whether the address names a calculator; otherwise it is the list. */
    public boolean isOne() {
        return score != null;
    }

    public Score getScore() {
        return Objects.requireNonNull(score);
    }

    public ScoreResult getResult() {
        return Objects.requireNonNull(result);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public List<ScoreField> getFields() {
        return fields;
    }

    public List<ScoreLine> getLines() {
        return lines;
    }

    /** Whether anything was entered. */
    public boolean isTried() {
        return !typed.isEmpty();
    }

    public String getTotal() {
        return ScoreWords.total(getResult());
    }

    public String getMeaning() {
        return ScoreWords.meaning(getResult());
    }

    /** What it tells besides the total. */
    public List<Besides> getMore() {
        return getResult().basis().extra().entrySet().stream()
                .map(one -> new Besides(
                        Words.of("scoring.extra." + one.getKey()),
                        ScoreWords.value(one.getValue().text())))
                .toList();
    }

    public @Nullable ScoreScale getScale() {
        return ScoreScale.of(getScore(), getResult()).orElse(null);
    }

    private Map<String, String> typed(Score asked) {
        Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
        Map<String, String> entered = new LinkedHashMap<>();
        for (Input input : asked.inputs()) {
            String text = request.getOrDefault(input.name(), "").strip();
            if (!text.isEmpty() && !text.equals(ScoreField.NOT_KNOWN)) {
                entered.put(input.name(), text);
            }
        }
        return entered;
    }

    /** Days and times are typed as everywhere; what cannot be read is left for the score to refuse. */
    private String read(Input input, String text) {
        if (!(input instanceof Moment) || text.isEmpty()) {
            return text;
        }
        WhenText.Reading reading = new WhenText(zone.id(), clock.instant()).read(text);
        return reading.time() == null || reading.time().instant() == null
                ? text
                : reading.time().instant().atZone(zone.id()).toOffsetDateTime().toString();
    }

    private static List<ScoreLine> lines(Score asked, Map<String, String> given, ScoreResult came) {
        return asked.inputs().stream()
                .map(input -> ScoreLine.of(asked, input, given, came))
                .toList();
    }
}
