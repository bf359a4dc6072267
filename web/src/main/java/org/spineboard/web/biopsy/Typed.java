package org.spineboard.web.biopsy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.draft.OwnDraft;

/** What is typed into a form, by field, exactly as it is typed; the pages edit it in place. */
public final class Typed implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TICKED = "true";

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final List<String> fields;

    /** Begins with what the draft holds. */
    Typed(OwnDraft draft, List<String> fields) {
        this.fields = List.copyOf(fields);
        fields.forEach(field -> values.put(field, draft.text(field)));
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** Writes into a field, as if it had been typed. */
    void put(String field, @Nullable String text) {
        values.put(field, text);
    }

    /** What stands in the field; empty when nothing does. */
    String text(String field) {
        String text = values.get(field);
        return text == null ? "" : text.strip();
    }

    /** Everything, blanks included, to be kept as a draft. */
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        fields.forEach(field -> all.put(field, text(field)));
        return all;
    }

    /** A time, as the tag for times wants it. */
    public When when(String field) {
        return new When(field);
    }

    /** A tick box, as the tag for tick boxes wants it. */
    public Tick tick(String field) {
        return new Tick(field);
    }

    boolean isTicked(String field) {
        return TICKED.equals(values.get(field));
    }

    /** A time. */
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
    }

    /** A tick box. */
    public final class Tick {
        private final String field;

        private Tick(String field) {
            this.field = field;
        }

        public boolean isOn() {
            return isTicked(field);
        }

        public void setOn(boolean on) {
            put(field, on ? TICKED : null);
        }
    }
}
