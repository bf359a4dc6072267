package org.spineboard.web.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormDraft;
import org.spineboard.access.own.FormDrafts;
import org.spineboard.access.own.FormKey;

/** What the person in front of a form about a case has typed there before; each such form has one of its own. */
@Dependent
public class OwnDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FormDrafts drafts;

    private @Nullable FormKey key;
    private Map<String, String> answers = Map.of();
    private @Nullable Instant savedAt;

    /** Looks for what was typed. */
    public void open(FormKey form) {
        key = form;
        drafts.find(form).ifPresent(this::take);
    }

    /** Keeps what is typed now. */
    public void keep(Map<String, String> typed) {
        take(drafts.keep(key(), typed));
    }

    /** It was sent and is not needed any more. */
    public void sent() {
        drafts.discard(key());
    }

    /** Throws away what was typed and shows the page as it was before. */
    public void discard() {
        sent();
        Faces.refresh();
    }

    private void take(FormDraft draft) {
        answers = draft.answers();
        savedAt = draft.savedAt();
    }

    /** Everything that was typed, by field. */
    Map<String, String> answers() {
        return answers;
    }

    /** What was typed in a field; null where nothing was. */
    public @Nullable String text(String field) {
        return answers.get(field);
    }

    /** What was chosen in a field of several choices. */
    public List<String> choices(String field) {
        return answers.getOrDefault(field, "").lines().toList();
    }

    /** Choices as one text. */
    public static String together(Iterable<String> choices) {
        return String.join("\n", choices);
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    private FormKey key() {
        return Objects.requireNonNull(key);
    }
}
