package org.spineboard.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Rights;
import org.spineboard.casefile.worklist.SavedView;
import org.spineboard.casefile.worklist.SavedViews;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistPreset;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.web.frame.Words;

/** Backs the left rail of the lists: the person's views, each with the number of its cases. */
@Named("workRail")
@RequestScoped
public class WorkRailView {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    SavedViews views;

    @Inject
    Worklist list;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    private List<SavedView> mine = List.of();
    private Map<WorklistPreset, Long> counts = Map.of();
    private List<RailEntry> builtIn = List.of();
    private List<RailEntry> own = List.of();

    @PostConstruct
    void load() {
        mine = views.mine();
        counts = list.counts();
        boolean onList = faces.getExternalContext().getRequestServletPath().startsWith("/worklist");
        ListAddress shown =
                onList ? ListAddress.read(faces.getExternalContext().getRequestParameterValuesMap(), home()) : null;
        builtIn = mine.stream()
                .map(SavedView::preset)
                .filter(Objects::nonNull)
                .map(view -> builtIn(view, shown))
                .toList();
        own = mine.stream()
                .filter(view -> view.id() != null)
                .map(view -> own(view, shown))
                .toList();
    }

    /** The view one starts from: the first of the role. */
    WorklistPreset home() {
        return mine.stream()
                .map(SavedView::preset)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(WorklistPreset.ALL_OPEN);
    }

    /** What a list is called: by its view, or as a selection of cases. */
    String nameOf(ListAddress address) {
        if (address.view() != null) {
            return Words.of("worklist.view." + address.view());
        }
        return mine.stream()
                .filter(view -> view.id() != null && view.id().equals(address.saved()))
                .map(SavedView::name)
                .findFirst()
                .orElseGet(() -> Words.of("worklist.selection"));
    }

    /** How many referrals wait for the coordinator. */
    public long getWaiting() {
        return counts.getOrDefault(WorklistPreset.WAITING_FOR_TRIAGE, 0L);
    }

    /** Whether the person decides on referrals. */
    public boolean isTriage() {
        return RIGHTS.allow(user.caller(), Action.CASE_ACCEPT);
    }

    /** Whether the person may refer a patient. */
    public boolean isReferrer() {
        return RIGHTS.allow(user.caller(), Action.REFERRAL_DRAFT);
    }

    public boolean isOnTriage() {
        return faces.getExternalContext().getRequestServletPath().startsWith("/triage");
    }

    /** The views that come with the role. */
    public List<RailEntry> getBuiltIn() {
        return builtIn;
    }

    /** The person's own views. */
    public List<RailEntry> getOwn() {
        return own;
    }

    private RailEntry builtIn(WorklistPreset view, @Nullable ListAddress shown) {
        return new RailEntry(
                ListAddress.of(view).href(),
                Words.of("worklist.view." + view),
                counts.getOrDefault(view, 0L),
                shown != null && shown.view() == view);
    }

    private RailEntry own(SavedView view, @Nullable ListAddress shown) {
        ListAddress kept = ListAddress.kept(view.query(), Objects.requireNonNull(view.id()));
        boolean here = shown != null && Objects.equals(shown.saved(), view.id());
        return new RailEntry(kept.href(), view.name(), list.count(kept.filter()), here);
    }
}
