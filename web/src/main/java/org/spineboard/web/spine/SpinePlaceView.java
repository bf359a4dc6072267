package org.spineboard.web.spine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.spinerecord.Area;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.NoSuchPage;

/** Where below a case's spine the person is; what is not for their role to do has no page for them. */
@Named("spinePlace")
@RequestScoped
public class SpinePlaceView {
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
    String which;

    private SpinePart part = SpinePart.TABLE;

    @PostConstruct
    void load() {
        part = SpinePart.at(what).orElseThrow(NoSuchPage::new);
        if (!may(part.action())) {
            throw new NotAllowed(part.action());
        }
    }

    /** The page of a case's spine. */
    static String all(CaseNumber number) {
        return CaseAddress.of(number) + "/spine";
    }

    boolean may(Action action) {
        return RIGHTS.allow(user.caller(), action);
    }

    /** Whether the person may observe, and so take back, what belongs to an area. */
    boolean mayObserve(Area area) {
        return may(action(area));
    }

    /** Refuses whoever may not take back what belongs to an area; null stands for earlier treatment. */
    void mustBeAllowed(@Nullable Area area) {
        Action action = area == null ? Action.SPINE_TREATMENT : action(area);
        if (!may(action)) {
            throw new NotAllowed(action);
        }
    }

    private static Action action(Area area) {
        return switch (area) {
            case IMAGING -> Action.SPINE_OBSERVE_IMAGING;
            case FUNCTION -> Action.SPINE_OBSERVE_FUNCTION;
            case EXAMINATION, LABORATORY, DISEASE -> Action.SPINE_OBSERVE_CLINICAL;
        };
    }

    /** What is to be taken back. */
    UUID which() {
        return CaseAddress.id(which);
    }

    public SpinePart getPart() {
        return part;
    }

    /** The page to include. */
    public String getPage() {
        return part.page();
    }

    /** What this person may add. */
    public List<SpinePart> getForms() {
        return Arrays.stream(SpinePart.values())
                .filter(one -> one != SpinePart.TABLE && one != SpinePart.TAKE_BACK && may(one.action()))
                .toList();
    }
}
