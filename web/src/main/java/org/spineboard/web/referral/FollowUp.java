package org.spineboard.web.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are only asked after a certain answer to another.
 *
 * @param fields start of the fields' keys
 * @param question the field that decides
 * @param choices answers of it after which they are asked
 */
record FollowUp(String fields, String question, Set<String> choices) {
    private static final String YES = "YES";
    private static final List<FollowUp> ALL = List.of(
            new FollowUp("systemic.drugs", "systemic.now", Set.of(YES)),
            new FollowUp("systemic.lastDose", "systemic.now", Set.of(YES)),
            new FollowUp("radiotherapy.courses.", "radiotherapy.given", Set.of(YES)),
            new FollowUp("steroid.drug", "steroid.given", Set.of(YES)),
            new FollowUp("steroid.doseMg", "steroid.given", Set.of(YES)),
            new FollowUp("steroid.at", "steroid.given", Set.of(YES)),
            new FollowUp("steroid.reasonNot", "steroid.given", Set.of("NO")),
            new FollowUp("anticoagulation.drugs", "anticoagulation.taken", Set.of(YES)),
            new FollowUp("imaging.mriAt", "imaging.mri", Set.of("DONE", "BOOKED")),
            new FollowUp("imaging.mriReason", "imaging.mri", Set.of("NOT_DONE")),
            new FollowUp("biopsy.site", "biopsy.done", Set.of(YES)),
            new FollowUp("biopsy.on", "biopsy.done", Set.of(YES)),
            new FollowUp("biopsy.result", "biopsy.done", Set.of(YES)));

    FollowUp {
        choices = Set.copyOf(choices);
    }

    static Optional<FollowUp> of(String field) {
        return ALL.stream().filter(on -> field.startsWith(on.fields)).findFirst();
    }
}
