package org.spineboard.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.PlanMeeting;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.ClinicalDates;
import org.spineboard.web.text.DayMonthYear;
import org.spineboard.web.text.TimeOfDay;

/** Backs the form that plans a meeting. */
@Named("meetingPlan")
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OPENING_MINUTES = 5;

    @Inject
    MeetingDesk meetings;

    @Inject
    FieldErrors fieldErrors;

    private DayMonthYear day = new DayMonthYear();
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String place;

    /** Plans the meeting and opens its agenda. */
    public void plan() throws IOException {
        Optional<LocalDate> date = day.date();
        Optional<LocalTime> starts = TimeOfDay.read(from);
        Optional<LocalTime> ends = TimeOfDay.read(until);
        require("day", date.isPresent(), "board.plan.day.unread");
        require("from", starts.isPresent(), "board.plan.time.unread");
        require("until", ends.isPresent(), "board.plan.time.unread");
        require("place", place != null, "board.meeting.place");
        if (!fieldErrors.isAny()) {
            var planned = meetings.plan(new PlanMeeting(
                    at(date.orElseThrow(), starts.orElseThrow()).toInstant(),
                    at(date.orElseThrow(), ends.orElseThrow()).toInstant(),
                    place == null ? "" : place,
                    OPENING_MINUTES));
            Faces.redirect(BoardAddress.of(planned.id()));
        }
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ClinicalDates.zone());
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            fieldErrors.add(field, key);
        }
    }

    public DayMonthYear getDay() {
        return day;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
