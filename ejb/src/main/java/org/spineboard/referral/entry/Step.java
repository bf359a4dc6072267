package org.spineboard.referral.entry;

import java.util.List;
import java.util.Set;
import org.spineboard.casefile.Track;

/** The pages of a new referral. Neurology comes first, because it decides how fast everything else must go. */
public enum Step {
    NEUROLOGY("neurology"),
    PATIENT("patient", "whereabouts", "sender"),
    CANCER("disease"),
    FUNCTION("pain", "fitness"),
    TREATMENT("systemic", "radiotherapy", "steroid", "anticoagulation"),
    IMAGING("imaging", "bloods", "biopsy"),
    QUESTION("question", "person"),
    /** All that an emergency is asked, on one page. */
    EMERGENCY(),
    CHECK();

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> sections;

    Step(String... sections) {
        this.sections = Set.of(sections);
    }

    /** The pages of a track, in order. */
    public static List<Step> of(Track track) {
        return switch (track) {
            case EMERGENCY -> List.of(NEUROLOGY, EMERGENCY, CHECK);
            case ELECTIVE -> List.of(NEUROLOGY, PATIENT, CANCER, FUNCTION, TREATMENT, IMAGING, QUESTION, CHECK);
        };
    }

    /** The page on which a field stands. */
    public static Step of(String field, Track track) {
        int dot = field.indexOf('.');
        String section = dot < 0 ? field : field.substring(0, dot);
        if (NEUROLOGY.sections.contains(section)) {
            return NEUROLOGY;
        }
        if (track == Track.EMERGENCY) {
            return EMERGENCY;
        }
        return of(track).stream()
                .filter(step -> step.sections.contains(section))
                .findFirst()
                .orElse(CHECK);
    }
}
