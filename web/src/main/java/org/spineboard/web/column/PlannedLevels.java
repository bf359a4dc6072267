package org.spineboard.web.column;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Rights;
import org.spineboard.column.ColumnMap.Placed;
import org.spineboard.column.Planned;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PartState;
import org.spineboard.plan.Procedure;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartLevel;
import org.spineboard.plan.part.Surgery;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** What the plan of a case means to do at which levels: what its owners have signed and what is not over. */
@Dependent
class PlannedLevels {
    private static final Rights RIGHTS = Rights.packed();
    private static final Set<PartState> AHEAD = EnumSet.of(PartState.SIGNED, PartState.AGAIN, PartState.RUNNING);
    private static final Set<Procedure> WITHOUT_METAL = EnumSet.of(
            Procedure.VERTEBROPLASTY,
            Procedure.KYPHOPLASTY,
            Procedure.ABLATION_RFA,
            Procedure.CRYOABLATION,
            Procedure.EXTERNAL_ORTHOSIS);

    @Inject
    PlanReading plans;

    @Inject
    CurrentUser user;

    List<Placed> of(CaseNumber number) {
        if (!RIGHTS.allow(user.caller(), Action.PLAN_READ)) {
            return List.of();
        }
        return plans.ahead(number).parts().stream()
                .filter(part -> AHEAD.contains(part.state()))
                .flatMap(PlannedLevels::placed)
                .toList();
    }

    private static Stream<Placed> placed(PlannedPart part) {
        @Nullable PartContent content = part.latest().map(row -> row.content()).orElse(null);
        return content == null
                ? Stream.of()
                : content.levels().stream().map(level -> new Placed(level.range(), planned(level, content.surgery())));
    }

    private static Planned planned(PartLevel level, @Nullable Surgery surgery) {
        if (level.purpose() == LevelPurpose.TARGET) {
            return Planned.RADIATION;
        }
        boolean metal = surgery == null || !WITHOUT_METAL.contains(surgery.procedure());
        return level.purpose() == LevelPurpose.INSTRUMENTED && metal ? Planned.HARDWARE : Planned.OPERATION;
    }
}
