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
import org.spineboard.referral.draft.CaseDraft;
import org.spineboard.referral.draft.CaseDrafts;
import org.spineboard.referral.draft.DraftKind;
import org.spineboard.shared.CaseNumber;

/** What the person in front of a form about a case has typed there before; each such form has one of its own. */
@Dependent
public class OwnDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseDrafts drafts;

    private @Nullable DraftKind kind;
    private @Nullable CaseNumber number;
    private Map<String, String> answers = Map.of();
    private @Nullable Instant savedAt;

    /** Looks for what was typed. */
    public void open(DraftKind what, CaseNumber about) {
        kind = what;
        number = about;
        drafts.find(what, about).ifPresent(this::take);
    }

    /** Keeps what is typed now. */
    public void keep(Map<String, String> typed) {
        take(drafts.keep(kind(), number(), typed));
    }

    /** It was sent and is not needed any more. */
    public void sent() {
        drafts.discard(kind(), number());
    }

    /** Throws away what was typed and shows the page as it was before. */
    public void discard() {
        sent();
        Faces.refresh();
    }

    private void take(CaseDraft draft) {
        answers = draft.answers();
        savedAt = draft.savedAt();
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

    private DraftKind kind() {
        return Objects.requireNonNull(kind);
    }

    private CaseNumber number() {
        return Objects.requireNonNull(number);
    }
}
