package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.casefile.CaseAddress;

/** Where below a case's board the person is; what is not for their role to do has no page for them. */
@Named("boardPlace")
@RequestScoped
public class BoardPlaceView {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String what;

    private BoardPlacePart part = BoardPlacePart.CASE;

    @PostConstruct
    void load() {
        part = BoardPlacePart.at(what);
        if (!may(part.action())) {
            throw new NotAllowed(part.action());
        }
    }

    /** The page on which a case is before the board. */
    static String of(CaseNumber number) {
        return CaseAddress.of(number) + "/board";
    }

    boolean may(Action action) {
        return RIGHTS.allow(user.caller(), action);
    }

    public BoardPlacePart getPart() {
        return part;
    }
}
