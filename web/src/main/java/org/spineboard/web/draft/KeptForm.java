package org.spineboard.web.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.DayMonthYear;
import org.spineboard.web.text.WhenText;

/** The fields of a form about a case, exactly as they are typed; the pages edit them in place, and they are kept until sent. */
@Dependent
public class KeptForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TICKED = "true";

    @Inject
    OwnDraft draft;

    @Inject
    FieldErrors fieldErrors;

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final HashMap<String, DayMonthYear> days = new HashMap<>();
    private final HashMap<String, WhenText> times = new HashMap<>();

    /** Begins with what its person typed there before. */
    public void open(FormKey form) {
        draft.open(form);
        values.putAll(draft.answers());
    }

    /** What a field holds before anybody has typed anything into the form. */
    public void begin(String field, @Nullable String text) {
        if (draft.getSavedAt() == null) {
            values.put(field, text);
        }
    }

    /** Keeps what is typed now. */
    public void save() {
        Map<String, String> typed = new HashMap<>();
        values.keySet().forEach(field -> typed.put(field, text(field)));
        days.forEach((field, day) -> typed.put(field, day.line()));
        times.forEach((field, time) -> typed.put(field, time.getText() == null ? "" : time.getText()));
        draft.keep(typed);
    }

    /** It was sent and is not needed any more. */
    public void sent() {
        draft.sent();
    }

    /** Says what is wrong with a field. */
    public void problem(String field, String key, Object... args) {
        fieldErrors.add(field, key, args);
    }

    /** Whether nothing was found wrong. */
    public boolean isSound() {
        return !fieldErrors.isAny();
    }

    /** What stands in the field; empty when nothing does. */
    public String text(String field) {
        String text = values.get(field);
        return text == null ? "" : text.strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /** A day, in the three parts in which the tag for memorable dates wants it. */
    public DayMonthYear day(String field) {
        return days.computeIfAbsent(field, any -> DayMonthYear.ofLine(values.get(field)));
    }

    /** A time, as the tag for times wants it. */
    public WhenText when(String field) {
        return times.computeIfAbsent(field, any -> {
            WhenText time = new WhenText();
            time.setText(values.get(field));
            return time;
        });
    }

    /** A tick box, as the tag for tick boxes wants it. */
    public Tick tick(String field) {
        return new Tick(field);
    }

    /** The ticked ones of several choices. */
    public Ticks ticks(String field) {
        return new Ticks(field);
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public OwnDraft getDraft() {
        return draft;
    }

    /** A tick box. */
    public final class Tick {
        private final String field;

        private Tick(String field) {
            this.field = field;
        }

        public boolean isOn() {
            return TICKED.equals(values.get(field));
        }

        public void setOn(boolean on) {
            values.put(field, on ? TICKED : null);
        }
    }

    /** Choices of which several may be ticked. */
    public final class Ticks {
        private final String field;

        private Ticks(String field) {
            this.field = field;
        }

        /** In a list the component can copy. */
        public List<String> getChosen() {
            return new ArrayList<>(text(field).lines().toList());
        }

        public void setChosen(List<String> chosen) {
            values.put(field, OwnDraft.together(chosen));
        }
    }
}
