package org.spineboard.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.NoSuchPage;

/** Where below a case's plan the person is; what is not for their role to do has no page for them. */
@Named("planPlace")
@RequestScoped
public class PlanPlaceView {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String what;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String step;

    /** The page of the whole plan. */
    static String all(CaseNumber number) {
        return CaseAddress.of(number) + "/plan";
    }

    /** What stands for a treatment in an address. */
    static String slug(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    /** Refuses whoever has no business on the page of the address. */
    void mustBeAllowed() {
        PlanPage page = page();
        boolean owner = !page.isOfOwners() || isOwner(modality());
        if (!may(page.action()) || !owner) {
            throw new NotAllowed(page.action());
        }
    }

    boolean may(Action action) {
        return RIGHTS.allow(user.caller(), action);
    }

    /** Whether the person answers for the treatment. */
    boolean isOwner(Modality modality) {
        return may(Action.PLAN_SIGN) && modality.owners().stream().anyMatch(user.caller()::is);
    }

    /** The person's own name, as colleagues know it. */
    String ownName() {
        return user.caller().displayName();
    }

    /** The treatment of the address. */
    Modality modality() {
        return named().orElseThrow(NoSuchPage::new);
    }

    private Optional<Modality> named() {
        return Arrays.stream(Modality.values())
                .filter(one -> slug(one).equals(what))
                .findFirst();
    }

    private PlanPage page() {
        String path = Objects.requireNonNullElse(named().isPresent() ? step : what, "");
        return PlanPage.at(path, named().isPresent()).orElseThrow(NoSuchPage::new);
    }

    /** The page to include while the view is built; an address without one gets the list, and is refused when read. */
    public String getPage() {
        String path = Objects.requireNonNullElse(named().isPresent() ? step : what, "");
        return PlanPage.at(path, named().isPresent()).orElse(PlanPage.LIST).page();
    }

    /** The fields of the treatment's form, to include likewise. */
    public String getFields() {
        return "/WEB-INF/plan/" + named().map(PlanPlaceView::slug).orElse("radiation") + ".xhtml";
    }

    public Modality getModality() {
        return modality();
    }

    /** The treatment as its addresses name it. */
    public String getSlug() {
        return slug(modality());
    }
}
