package org.spineboard.web.column;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.reading.ColumnReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;

/** Backs the column map of a case as it is now. */
@Named("caseColumn")
@RequestScoped
public class ColumnView {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    SpineRecord spine;

    @Inject
    PlannedLevels planned;

    @Inject
    CurrentUser user;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "on")
    @Nullable
    String on;

    private @Nullable ColumnMap map;

    @PostConstruct
    void load() {
        if (RIGHTS.allow(user.caller(), Action.SPINE_READ)) {
            CaseNumber wanted = CaseAddress.number(number);
            map = MapDay.end(on)
                    .map(then -> ColumnReading.of(spine.of(wanted, then), List.of()))
                    .orElseGet(() -> ColumnReading.of(spine.now(wanted), planned.of(wanted)));
        }
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.OVERVIEW) CaseShown page) {}

    /** Made for the page that reads this part. */
    void showSpine(@Observes @Reads(CaseSection.SPINE) CaseShown page) {}

    /** Whether the person may read it. */
    public boolean isReadable() {
        return map != null;
    }

    public ColumnMap getMap() {
        return Objects.requireNonNull(map);
    }
}
