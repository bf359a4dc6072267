package org.spineboard.web.referral;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.text.DayMonthYear;

/** What was typed on the pages of a referral, by field, exactly as it was typed; the pages edit it in place. */
public final class Answers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TICKED = "true";
    private static final String BIRTH = "patient.birth.";

    private final HashMap<String, @Nullable String> values;

    Answers(Map<String, String> saved) {
        values = new HashMap<>(saved);
    }

    /** The fields of the pages; a field nobody filled may be null. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** What is to be saved: every field there was or is, a blank for what is empty or no longer asked. */
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        values.forEach((field, text) -> typed.put(field, text == null || !isAsked(field) ? "" : text));
        splitBirthDate(typed);
        return typed;
    }

    /** A birth date typed or pasted whole into its first field is as good as one in three. */
    private static void splitBirthDate(Map<String, String> typed) {
        DayMonthYear birth = new DayMonthYear();
        birth.setDay(typed.get(BIRTH + "day"));
        birth.setMonth(typed.get(BIRTH + "month"));
        birth.setYear(typed.get(BIRTH + "year"));
        if (!Objects.equals(birth.getDay(), typed.get(BIRTH + "day"))) {
            typed.put(BIRTH + "day", Objects.requireNonNullElse(birth.getDay(), ""));
            typed.put(BIRTH + "month", Objects.requireNonNullElse(birth.getMonth(), ""));
            typed.put(BIRTH + "year", Objects.requireNonNullElse(birth.getYear(), ""));
        }
    }

    /** Chooses for a field that nobody has answered. */
    void fill(String field, String choice) {
        values.merge(field, choice, (before, filled) -> before.isEmpty() ? filled : before);
    }

    /** Whether anything was typed in a field. */
    boolean has(String field) {
        String text = values.get(field);
        return text != null && !text.isBlank();
    }

    /** A question that follows from an answer falls away with it; the page still remembers what was typed. */
    private boolean isAsked(String field) {
        return FollowUp.of(field)
                .map(on -> on.choices().contains(String.valueOf(values.get(on.question()))))
                .orElse(true);
    }

    /** Whether this was chosen. */
    public boolean is(String field, String choice) {
        return choice.equals(values.get(field));
    }

    /** Whether one of two was chosen. */
    public boolean isAny(String field, String one, String other) {
        return is(field, one) || is(field, other);
    }

    /** A tick box. */
    public Tick flag(String field) {
        return new Tick(field);
    }

    /** A time with its tick for "approximately". */
    public When when(String field) {
        return new When(field);
    }

    /** The birth date in its three fields. */
    public BirthDate getBirth() {
        return new BirthDate();
    }

    /** Numbers of the rows below a field: those that were filled, and one more where there is none. */
    public List<Integer> rows(String field) {
        String start = field + '.';
        TreeSet<Integer> rows = new TreeSet<>();
        rows.add(0);
        values.keySet().stream()
                .filter(key -> key.startsWith(start))
                .flatMap(key ->
                        Stream.of(key.substring(start.length()).split("\\.", 2)).limit(1))
                .filter(row -> row.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** Opens one more row. */
    public void addRow(String field) {
        int next = rows(field).get(rows(field).size() - 1) + 1;
        values.put(field + '.' + next + ".opened", null);
    }

    private void put(String field, @Nullable String text) {
        values.put(field, text);
    }

    /** A tick box, as the tag for tick boxes wants it. */
    public final class Tick {
        private final String field;

        private Tick(String field) {
            this.field = field;
        }

        public boolean isOn() {
            return TICKED.equals(values.get(field));
        }

        public void setOn(boolean on) {
            put(field, on ? TICKED : null);
        }
    }

    /** A time, as the tag for times wants it. */
    public final class When {
        private final String field;

        private When(String field) {
            this.field = field;
        }

        public @Nullable String getText() {
            return values.get(field);
        }

        public void setText(@Nullable String text) {
            put(field, text);
        }

        public boolean isApproximate() {
            return flag(field + ".approx").isOn();
        }

        public void setApproximate(boolean approximate) {
            flag(field + ".approx").setOn(approximate);
        }
    }

    /** The birth date, as the tag for memorable dates wants it. */
    public final class BirthDate {
        private BirthDate() {}

        public @Nullable String getDay() {
            return values.get(BIRTH + "day");
        }

        public void setDay(@Nullable String day) {
            put(BIRTH + "day", day);
        }

        public @Nullable String getMonth() {
            return values.get(BIRTH + "month");
        }

        public void setMonth(@Nullable String month) {
            put(BIRTH + "month", month);
        }

        public @Nullable String getYear() {
            return values.get(BIRTH + "year");
        }

        public void setYear(@Nullable String year) {
            put(BIRTH + "year", year);
        }
    }
}
