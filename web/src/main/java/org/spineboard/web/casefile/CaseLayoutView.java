package org.spineboard.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * Says which page of a case the address is about, while the view is being built and before it has any state: only that
 * one page becomes part of the view.
 */
@Named("caseLayout")
@RequestScoped
public class CaseLayoutView {
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String path;

    /** The page to include; an address without one gets the first, and is refused when the case is read. */
    public String getPage() {
        return CaseSection.named(path).orElse(CaseSection.OVERVIEW).page();
    }
}
