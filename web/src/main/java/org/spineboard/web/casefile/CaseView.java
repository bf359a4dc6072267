package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;

/** Backs {@code cases.xhtml}: what stays in sight on every page of a case, and where one may go from there. */
@Named("casePage")
@ViewScoped
public class CaseView implements Serializable {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    CaseReader cases;

    @Inject
    CaseTrack course;

    @Inject
    CurrentUser user;

    @Inject
    ListTrail trail;

    @Inject
    FacesContext faces;

    @Inject
    Event<CaseReread> reread;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String path;

    private @Nullable CaseOverview overview;
    private CaseSection section = CaseSection.OVERVIEW;
    private List<CaseSection> acts = List.of();

    @PostConstruct
    void load() {
        section = CaseSection.at(path);
        overview = cases.open(CaseAddress.number(number), section);
        if (!section.isRead() && !mayOpen(section)) {
            throw new NotAllowed(section.action());
        }
        CaseOverview.Standing standing = overview.standing();
        acts = Arrays.stream(CaseSection.values())
                .filter(act -> act.isOpenTo(standing.status(), standing.track()) && mayOpen(act))
                .toList();
    }

    /** The coordinator has seen the emergency and looks after it. */
    public void acknowledge() throws IOException {
        course.acknowledge(getNumber());
        show();
    }

    /** Reads the case again and leaves alone what was typed. */
    public void reload() {
        overview = cases.again(getNumber());
        reread.fire(new CaseReread(getNumber()));
    }

    /** Back to the case, as it is now. */
    void show() throws IOException {
        faces.getExternalContext().redirect(CaseAddress.of(getNumber()));
    }

    private boolean mayOpen(CaseSection wanted) {
        return RIGHTS.allow(user.caller(), wanted.action());
    }

    public CaseOverview getOverview() {
        return Objects.requireNonNull(overview);
    }

    public CaseNumber getNumber() {
        return getOverview().standing().number();
    }

    public int getVersion() {
        return getOverview().standing().version();
    }

    public CaseSection getSection() {
        return section;
    }

    /** What the left rail leads to. */
    public List<CaseSection> getSections() {
        return Arrays.stream(CaseSection.values())
                .filter(part -> part.isRead() && mayOpen(part))
                .toList();
    }

    /** What this person may do to the case as it stands. */
    public List<CaseSection> getActs() {
        return acts;
    }

    /** Whether the person may settle what the case lacks. */
    public boolean isCloser() {
        return !isEnded() && mayOpen(CaseSection.ITEM);
    }

    public boolean isEnded() {
        return getOverview().standing().status().isEnd();
    }

    /** Whether the person is to decide on the referral first. */
    public boolean isUndecided() {
        return getOverview().standing().status().isBeforeAcceptance()
                && RIGHTS.allow(user.caller(), Action.CASE_ACCEPT);
    }

    /** Whether nobody has seen the emergency yet, and the person is one of those who should. */
    public boolean isUnseen() {
        return RIGHTS.allow(user.caller(), Action.CASE_OPEN)
                && getOverview().clocks().stream()
                        .anyMatch(clock -> clock.isOpen() && clock.rule().equals("TRIAGE_EMERGENCY"));
    }

    public ListTrail.Place getPlace() {
        return trail.of(getNumber());
    }
}
