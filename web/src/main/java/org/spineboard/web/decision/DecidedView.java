package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.session.CaseDecisions;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DeferralRow;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseView;

/** What boards have said about a case, in words. */
@Named("decided")
@ViewScoped
public class DecidedView implements Serializable {
    @Inject
    DecisionDesk decisions;

    @Inject
    CaseView page;

    @Inject
    CaseBoardView board;

    @Inject
    BoardPlaceView place;

    private @Nullable CaseDecisions said;
    private boolean chair;

    @PostConstruct
    void load() {
        said = decisions.decisions(page.getNumber());
        chair = place.may(Action.DECISION_RECORD);
    }

    /** What holds now, if anything was decided. */
    Optional<DecisionRow> latest() {
        return getDecisions().stream().findFirst();
    }

    /** Whether the case waits for a meeting with quorum, and the person may say what one says. */
    public boolean isRatifiable() {
        return chair && latest().map(DecisionRow::isProvisional).orElse(false);
    }

    public List<DecisionRow> getDecisions() {
        return Objects.requireNonNull(said).decisions();
    }

    public List<DeferralRow> getDeferrals() {
        return Objects.requireNonNull(said).deferrals();
    }

    /** The recommendation in words. */
    public String recommendation(DecisionRow decision) {
        return DecisionWords.recommendation(choices(), decision.text().recommendation());
    }

    /** The intent in words. */
    public String intent(DecisionRow decision) {
        return DecisionWords.intent(choices(), decision.text().intent());
    }

    /** The levels in words. */
    public String levels(DecisionRow decision) {
        return DecisionWords.levels(decision.text().levels());
    }

    /** Why the case was put off, in words. */
    public String reason(DeferralRow deferral) {
        return DecisionWords.reason(choices(), deferral.reason());
    }

    private DecisionChoices choices() {
        return board.getChoices();
    }
}
