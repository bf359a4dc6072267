package org.spineboard.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.letter.LetterRow;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.OwnReferralStatus;
import org.spineboard.casefile.triage.AnswerItems;
import org.spineboard.casefile.triage.CaseAnswers;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs one referral on {@code referrals.xhtml}: where it stands, what is owed, the answer to what was asked. */
@Named("referralStatus")
@ViewScoped
public class ReferralStatusView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = "answer.text";
    private static final String SETTLED = "answer.settled";

    @Inject
    CaseRecord cases;

    @Inject
    CaseAnswers answers;

    @Inject
    LetterDesk letters;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    /** Whether an answer was just sent from this page. */
    @Inject
    @Param(name = "answered")
    boolean answered;

    private @Nullable LetterRow letter;
    private @Nullable OwnReferralStatus status;
    private @Nullable String answer;

    /** What was asked for counts as answered unless the person says otherwise; nothing else does. */
    private Set<String> settled = Set.of();

    @PostConstruct
    void load() {
        OwnReferralStatus own = cases.ownStatus(CaseAddress.parse(number));
        status = own;
        letter = letters.letters(own.number()).letters().stream().findFirst().orElse(null);
        settled = own.owed().stream()
                .filter(item -> item.kind() == ItemKind.ASKED_BACK)
                .map(item -> item.id().toString())
                .collect(Collectors.toSet());
        draft.open(new FormKey(own.number(), "referral/answer"));
        if (draft.getSavedAt() != null) {
            answer = draft.text(TEXT);
            settled.retainAll(draft.choices(SETTLED));
        }
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(Map.of(TEXT, answer == null ? "" : answer, SETTLED, OwnDraft.together(settled)));
    }

    /** Sends the answer and shows the referral as it stands then. */
    public void send() {
        if (answer == null || answer.isBlank()) {
            fieldErrors.add("answer", "referral.unanswered.answer");
            return;
        }
        Set<UUID> items = settled.stream().map(UUID::fromString).collect(Collectors.toSet());
        answers.answer(new AnswerItems(own().number(), answer, items, own().version()));
        draft.sent();
        Faces.redirect("/referrals/" + own().number() + "?answered=true");
    }

    private OwnReferralStatus own() {
        return status == null ? cases.ownStatus(CaseAddress.parse(number)) : status;
    }

    /** The letter about what the board decided; null as long as none was sent. */
    public @Nullable LetterRow getLetter() {
        return letter;
    }

    public OwnReferralStatus getStatus() {
        return own();
    }

    /** Whether there is anything left that this hospital could say. */
    public boolean isAnswerable() {
        return !own().status().isEnd()
                && (own().question() != null || !own().owed().isEmpty());
    }

    public List<OpenItemRow> getOwed() {
        return own().owed();
    }

    public String words(OpenItemRow item) {
        return ReferralWords.owed(item);
    }

    public OwnDraft getDraft() {
        return draft;
    }

    public boolean isAnswered() {
        return answered;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public Set<String> getSettled() {
        return settled;
    }

    public void setSettled(Set<String> settled) {
        this.settled = settled;
    }
}
