package org.spineboard.web.spine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;

/** Backs the spine of a case as a table, now or as it was on a day. */
@Named("caseSpine")
@RequestScoped
public class SpineView {
    @Inject
    SpineStateReader reader;

    @Inject
    SpinePlaceView place;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param
    @Nullable
    String on;

    @Inject
    @Param
    @Nullable
    String levels;

    @Inject
    @Param
    @Nullable
    String level;

    private @Nullable SpineState state;
    private @Nullable SpineTable table;
    private List<LocalDate> days = List.of();

    @PostConstruct
    void load() {
        CaseNumber caseNumber = CaseAddress.number(number);
        SpineState read = reader.on(caseNumber, getDay());
        state = read;
        table = SpineTable.of(read, isAll(), place::mayObserve, place.may(Action.SPINE_TREATMENT));
        days = reader.days(caseNumber);
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.SPINE) CaseShown page) {}

    /** The day the table is of; null when it is of now. */
    public @Nullable LocalDate getDay() {
        return SpineStateReader.day(on);
    }

    /** Whether levels of which nothing is known are shown too. */
    public boolean isAll() {
        return "all".equals(levels);
    }

    /** The level somebody came to see; null when it is all of them. */
    public @Nullable SpinalLevel getLevel() {
        return Optional.ofNullable(level).flatMap(SpinalLevel::named).orElse(null);
    }

    /** What a form about that level has behind its address. */
    public String getOfThatLevel() {
        return getLevel() == null ? "" : "?level=" + getLevel();
    }

    /** What the address has behind it that shows every level of the same day. */
    public String getWithAll() {
        return getDay() == null ? "?levels=all" : "?levels=all&on=" + getDay();
    }

    /** The same for the levels of which something is known. */
    public String getWithSome() {
        return getDay() == null ? "" : "?on=" + getDay();
    }

    /** What the table says of that level. */
    public List<SpineTable.Row> getOfLevel() {
        return SpineTable.of(getState(), true, place::mayObserve, false).rows().stream()
                .filter(row -> row.level().equals(level))
                .toList();
    }

    public SpineState getState() {
        return Objects.requireNonNull(state);
    }

    public SpineTable getTable() {
        return Objects.requireNonNull(table);
    }

    /** The aspects of a lesion that have a column. */
    public List<Aspect> getColumns() {
        return SpineTable.COLUMNS;
    }

    /** The days on which something changed, the latest first. */
    public List<LocalDate> getDays() {
        return days;
    }
}
