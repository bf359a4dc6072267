package org.spineboard.web.appraisal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spineboard.access.Rights;
import org.spineboard.appraisal.dose.Course;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PartState;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.Radiation;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.treatment.Dose;

/** The courses of radiotherapy of a patient: those the record holds, and the one the plan means to give. */
@Dependent
class CourseList {
    private static final Rights RIGHTS = Rights.packed();
    private static final Set<PartState> AHEAD = EnumSet.of(PartState.SIGNED, PartState.AGAIN, PartState.RUNNING);
    private static final Set<String> STEREOTACTIC = Set.of("SBRT", "SRS");

    @Inject
    PlanReading plans;

    @Inject
    CurrentUser user;

    List<Course> of(SpineState state) {
        return Stream.concat(
                        state.treatments().stream()
                                .filter(treatment -> treatment.kind() == TreatmentKind.RADIATION)
                                .flatMap(CourseList::given),
                        planned(state))
                .toList();
    }

    private static Stream<Course> given(EarlierTreatment treatment) {
        Dose dose = treatment.dose();
        return dose == null
                ? Stream.of()
                : Stream.of(new Course(
                        treatment.at(),
                        dose.total(),
                        dose.fractions(),
                        dose.cord(),
                        treatment.lastDay() == null ? null : treatment.lastDay().latest(),
                        false,
                        false));
    }

    private Stream<Course> planned(SpineState state) {
        if (!RIGHTS.allow(user.caller(), Action.PLAN_READ)) {
            return Stream.of();
        }
        return plans.ahead(state.number()).parts().stream()
                .filter(part -> AHEAD.contains(part.state()))
                .flatMap(part -> part.latest().stream())
                .flatMap(row -> row.content() == null ? Stream.of() : planned(row.content()));
    }

    private static Stream<Course> planned(PartContent content) {
        Radiation radiation = content.radiation();
        return radiation == null
                ? Stream.of()
                : content.ranges(LevelPurpose.TARGET).stream()
                        .map(at -> new Course(
                                at,
                                radiation.doseGy(),
                                radiation.fractions(),
                                null,
                                content.startBy(),
                                true,
                                STEREOTACTIC.contains(radiation.technique())));
    }
}
