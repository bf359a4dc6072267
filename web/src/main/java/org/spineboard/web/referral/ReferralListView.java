package org.spineboard.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.referral.draft.MyReferrals;
import org.spineboard.referral.draft.MyReferrals.DraftRow;
import org.spineboard.referral.draft.MyReferrals.SentRow;
import org.spineboard.referral.draft.ReferralDesk;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;

/** Backs the list on {@code referrals.xhtml}: what waits for an answer, the drafts, what was sent. */
@Named("referralList")
@ViewScoped
public class ReferralListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    ReferralDesk desk;

    @Inject
    CaseRecord cases;

    /** Which part of the list, counted from 1. */
    @Inject
    @Param(name = "page")
    @Nullable
    Integer page;

    private List<DraftRow> drafts = List.of();
    private List<SentLine> sent = List.of();
    private long total;

    @PostConstruct
    void load() {
        MyReferrals mine = desk.myReferrals(new PageRequest((getPage() - 1) * ROWS, ROWS));
        Page<SentRow> rows = mine.sent();
        drafts = mine.drafts();
        total = rows.total();
        sent = SentLine.of(
                rows.rows(),
                cases.ownStatuses(rows.rows().stream().map(SentRow::referral).toList()));
    }

    /** Throws a draft away. */
    public String discard(DraftRow draft) {
        desk.discard(draft.id());
        return "/referrals?faces-redirect=true";
    }

    public List<DraftRow> getDrafts() {
        return drafts;
    }

    public List<SentLine> getAsked() {
        return sent.stream().filter(SentLine::isAsked).toList();
    }

    public List<SentLine> getSent() {
        return sent;
    }

    public long getTotal() {
        return total;
    }

    public int getPage() {
        return page == null ? 1 : Math.max(1, page);
    }

    public boolean isMore() {
        return (long) getPage() * ROWS < total;
    }
}
