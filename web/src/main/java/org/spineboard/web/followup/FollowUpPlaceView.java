package org.spineboard.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.NoSuchPage;

/** Where below a case's follow-up the person is; what is not for their role to do has no page for them. */
@Named("followUpPlace")
@RequestScoped
public class FollowUpPlaceView {
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

    private FollowUpPart part = FollowUpPart.LIST;
    private @Nullable FollowUpPoint point;

    @PostConstruct
    void load() {
        if (what != null) {
            point = named(what);
            part = partOf(step);
            Action action = part == FollowUpPart.LOST ? Action.FOLLOW_UP_LOST : Action.FOLLOW_UP_SIGN;
            if (!may(action)) {
                throw new NotAllowed(action);
            }
        }
    }

    /** The page of a case's follow-up. */
    static String all(CaseNumber number) {
        return CaseAddress.of(number) + "/follow-up";
    }

    /** What stands for a form in an address. */
    static String slug(FollowUpPoint point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean may(Action action) {
        return RIGHTS.allow(user.caller(), action);
    }

    FollowUpPoint point() {
        if (point == null) {
            throw new NoSuchPage();
        }
        return point;
    }

    private static FollowUpPoint named(String slug) {
        return Arrays.stream(FollowUpPoint.values())
                .filter(one -> slug(one).equals(slug))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static FollowUpPart partOf(@Nullable String step) {
        return switch (step == null ? "" : step) {
            case "" -> FollowUpPart.FORM;
            case "check" -> FollowUpPart.CHECK;
            case "lost" -> FollowUpPart.LOST;
            default -> throw new NoSuchPage();
        };
    }

    public FollowUpPart getPart() {
        return part;
    }

    public FollowUpPoint getPoint() {
        return point();
    }

    /** The form as its addresses name it. */
    public String getSlug() {
        return slug(point());
    }
}
