package org.spineboard.referral.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Keeps what a person writes about a case until it is sent: one draft of a kind for each case, seen by its writer only. */
@Stateless
public class CaseDrafts {
    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** What the caller has begun to write. */
    @Act(Action.CASE_DRAFT)
    public Optional<CaseDraft> find(DraftKind kind, CaseNumber number) {
        return drafts.about(number, kind, user.caller()).map(CaseDrafts::shown);
    }

    /** Keeps what was typed, right or wrong. */
    @Act(Action.CASE_DRAFT)
    public CaseDraft keep(DraftKind kind, CaseNumber number, Map<String, String> typed) {
        Instant now = clock.instant();
        Draft draft = drafts.about(number, kind, user.caller()).orElseGet(() -> begin(kind, number, now));
        draft.save(Answers.merge(draft.answers(), typed), false, now);
        drafts.write();
        return shown(draft);
    }

    /** Throws it away, because it was sent or is not wanted. */
    @Act(Action.CASE_DRAFT)
    public void discard(DraftKind kind, CaseNumber number) {
        drafts.about(number, kind, user.caller()).ifPresent(drafts::remove);
    }

    private Draft begin(DraftKind kind, CaseNumber number, Instant now) {
        Draft draft = new Draft(user.caller(), kind, number, now);
        drafts.add(draft);
        return draft;
    }

    private static CaseDraft shown(Draft draft) {
        return new CaseDraft(draft.answers(), draft.savedAt());
    }
}
