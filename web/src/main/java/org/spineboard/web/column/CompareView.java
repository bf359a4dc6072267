package org.spineboard.web.column;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.column.ColumnChange;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.reading.ColumnReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;
import org.spineboard.web.text.ClinicalDates;

/** Backs the column map of a case at two dates, side by side. */
@Named("columnCompare")
@RequestScoped
public class CompareView {
    @Inject
    SpineRecord spine;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "earlier")
    @Nullable
    String earlier;

    @Inject
    @Param(name = "later")
    @Nullable
    String later;

    private List<Instant> moments = List.of();
    private @Nullable Side before;
    private @Nullable Side after;
    private List<ColumnChange> changes = List.of();

    /** The map at one of the two dates. */
    public record Side(Instant at, ColumnMap map) {}

    @PostConstruct
    void load() {
        CaseNumber wanted = CaseAddress.number(number);
        moments = spine.moments(wanted);
        Optional<Instant> first = moment(earlier);
        Optional<Instant> second = moment(later);
        if (first.isPresent() && second.isPresent()) {
            boolean inOrder = !first.get().isAfter(second.get());
            before = side(wanted, inOrder ? first.get() : second.get());
            after = side(wanted, inOrder ? second.get() : first.get());
            changes = ColumnChange.between(getBefore().map(), getAfter().map(), ColumnWords::say);
        }
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.SPINE) CaseShown page) {}

    private Side side(CaseNumber wanted, Instant at) {
        return new Side(at, ColumnReading.of(spine.of(wanted, at), List.of()));
    }

    private Optional<Instant> moment(@Nullable String written) {
        return moments.stream()
                .filter(moment -> moment.toString().equals(written))
                .findFirst();
    }

    /** What changed, in words. */
    public List<String> getSentences() {
        return changes.stream()
                .map(change -> ColumnWords.say(
                        "change",
                        change.level(),
                        ColumnWords.say(change.column().name()),
                        orNothing(change.before()),
                        orNothing(change.after())))
                .toList();
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? ColumnWords.say("change.nothing") : words;
    }

    /** The levels at which something changed. */
    public Set<SpinalLevel> getChanged() {
        return changes.stream().map(ColumnChange::level).collect(Collectors.toSet());
    }

    /** A moment as the list shows it. */
    public String words(Instant moment) {
        return ClinicalDates.weekdayDateTime(moment);
    }

    public List<Instant> getMoments() {
        return moments;
    }

    /** Whether two dates were chosen. */
    public boolean isComparing() {
        return before != null;
    }

    public Side getBefore() {
        return Objects.requireNonNull(before);
    }

    public Side getAfter() {
        return Objects.requireNonNull(after);
    }

    public @Nullable String getEarlier() {
        return earlier;
    }

    public @Nullable String getLater() {
        return later;
    }
}
