package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.Fact.EarlierRadiation;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.spine.LevelText;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** A level that was irradiated before is not irradiated again without its earlier dose before one's eyes. */
@ApplicationScoped
class ReirradiationOverlap implements Interlock {
    @Override
    public String key() {
        return "REIRRADIATION_OVERLAP";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.Irradiate;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        List<SpinalRange> planned = ((Undertaking.Irradiate) undertaking).ranges();
        int margin = parameters.whole("margin_levels");
        Findings findings = new Findings();
        List<EarlierRadiation> earlier = facts.of(EarlierRadiation.class);
        earlier.forEach(course -> compare(course, planned, margin, findings));
        if (earlier.isEmpty()) {
            facts.of(Fact.RadiationHistory.class).stream()
                    .filter(history -> history.given() != YesNoUnknown.NO)
                    .forEach(history -> findings.missing(
                            history.place(),
                            history.given() == YesNoUnknown.YES
                                    ? "interlock.reirradiation.noCourse"
                                    : "interlock.reirradiation.unsaid"));
        }
        return findings.verdict();
    }

    private static void compare(EarlierRadiation course, List<SpinalRange> planned, int margin, Findings findings) {
        if (course.ranges().isEmpty()) {
            findings.missing(course.place(), "interlock.reirradiation.unread", course.words(), course.on());
            return;
        }
        List<SpinalRange> met = planned.stream()
                .filter(range -> course.ranges().stream().anyMatch(before -> isNear(range, before, margin)))
                .toList();
        if (!met.isEmpty()) {
            findings.against(
                    course.place(),
                    "interlock.reirradiation.before",
                    LevelText.of(course.ranges()),
                    course.doseGy(),
                    course.fractions(),
                    course.on(),
                    LevelText.of(met));
        }
    }

    /** Whether they have a level in common when the planned one is so many levels longer at both ends. */
    private static boolean isNear(SpinalRange planned, SpinalRange before, int margin) {
        List<SpinalLevel> spine = List.of(SpinalLevel.values());
        int upper = Math.max(0, spine.indexOf(planned.from()) - margin);
        int lower = Math.min(spine.size() - 1, spine.indexOf(planned.to()) + margin);
        return new SpinalRange(spine.get(upper), spine.get(lower)).overlaps(before);
    }
}
