package org.spineboard.web.biopsy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.TissueStanding;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.biopsy.report.TissueRecord;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseReread;
import org.spineboard.web.casefile.NoSuchPage;

/** Backs the page about a case's tissue: what there is, and what the person may do about it. */
@Named("tissuePage")
@ViewScoped
public class TissueView implements Serializable {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    PathologyDesk desk;

    @Inject
    TissueChoices choices;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String second;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String third;

    private @Nullable TissueRecord tissue;
    private @Nullable UUID wanted;
    private TissuePart part = TissuePart.READ;
    private List<TissueCards.Card> cards = List.of();
    private List<TissueCards.WaiverCard> waivers = List.of();

    @PostConstruct
    void load() {
        wanted = third == null ? null : CaseAddress.id(second);
        String path = third == null ? Objects.requireNonNullElse(second, "") : third;
        TissuePart asked = TissuePart.at(path, wanted != null).orElseThrow(NoSuchPage::new);
        if (!mayOpen(asked)) {
            throw new NotAllowed(asked.action());
        }
        read();
        boolean fits = asked.isOfABiopsy()
                ? asked.fits(getBiopsy().state())
                : getTissue().open();
        part = fits ? asked : TissuePart.READ;
    }

    /** The person wants to see the case as it is now. */
    void reread(@Observes(notifyObserver = Reception.IF_EXISTS) CaseReread wish) {
        read();
    }

    private void read() {
        TissueRecord now = desk.read(CaseAddress.number(number));
        TissueCards all = new TissueCards(now, choices.indications(), choices.waiverReasons());
        tissue = now;
        cards = now.biopsies().stream().map(row -> all.card(row, actsOn(row))).toList();
        waivers = now.waivers().stream().map(all::waiver).toList();
    }

    private List<TissuePart> actsOn(BiopsyRow row) {
        return Arrays.stream(TissuePart.values())
                .filter(act -> act.isOffered() && act.fits(row.state()) && mayOpen(act))
                .toList();
    }

    private boolean mayOpen(TissuePart wish) {
        return RIGHTS.allow(user.caller(), wish.action());
    }

    /** Leads to the list of what there is, as it is now. */
    void show() throws IOException {
        lead("");
    }

    /** Leads to a part of the page. */
    void lead(String rest) throws IOException {
        faces.getExternalContext().redirect(getAddress() + rest);
    }

    TissueRecord getTissue() {
        return Objects.requireNonNull(tissue);
    }

    CaseNumber number() {
        return getTissue().place().number();
    }

    /** The biopsy the address names. */
    public BiopsyRow getBiopsy() {
        return getTissue().biopsies().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    public String getAddress() {
        return CaseAddress.of(number()) + "/tissue";
    }

    public TissuePart getPart() {
        return part;
    }

    public TissueStanding getStanding() {
        return getTissue().standing();
    }

    public List<TissueCards.Card> getCards() {
        return cards;
    }

    public List<TissueCards.WaiverCard> getWaivers() {
        return waivers;
    }

    public boolean isAsker() {
        return getTissue().open() && mayOpen(TissuePart.ASK);
    }

    /** Whether the person may decide that none is needed: nothing is there or it is owed again, and nothing under way. */
    public boolean isWaiver() {
        return getTissue().open()
                && mayOpen(TissuePart.WAIVE)
                && (getTissue().owed() || getStanding() == TissueStanding.NEEDED)
                && getTissue().biopsies().stream().noneMatch(row -> row.state().isUnderWay());
    }
}
