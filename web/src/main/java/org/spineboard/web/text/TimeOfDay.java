package org.spineboard.web.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads times of the day on the 24-hour clock, such as {@code 13:00}. */
public final class TimeOfDay {
    private TimeOfDay() {}

    /** The time that was typed; empty when nothing was, or it is none. */
    public static Optional<LocalTime> read(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }
}
