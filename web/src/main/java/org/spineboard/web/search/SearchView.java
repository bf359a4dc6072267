package org.spineboard.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.casefile.worklist.CaseSearch;
import org.spineboard.casefile.worklist.SearchHit;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Backs {@code search.xhtml}, and the palette which asks it for the same list. */
@Named("search")
@RequestScoped
public class SearchView {
    private static final Rights RIGHTS = Rights.packed();
    private static final int LEAST = 2;
    private static final int MOST = 100;

    @Inject
    CaseSearch cases;

    @Inject
    CurrentUser user;

    @Inject
    @Param(name = "q")
    @Nullable
    String text;

    private List<SearchHit> hits = List.of();

    @PostConstruct
    void load() {
        if (isAsked()) {
            hits = cases.search(text == null ? "" : text);
        }
    }

    /** Whether there is enough to look for. */
    public boolean isAsked() {
        return text != null && text.strip().length() >= LEAST && text.length() <= MOST;
    }

    /** Where a case is opened: its record, or for people of a referring hospital what they may know of it. */
    public String getPlace() {
        return RIGHTS.allow(user.caller(), Action.CASE_READ) ? "/cases/" : "/referrals/";
    }

    public @Nullable String getText() {
        return text;
    }

    public List<SearchHit> getHits() {
        return hits;
    }
}
