package org.spineboard.it;

import java.util.HashMap;
import java.util.Map;

/** What a referrer types into the pages of a referral, by the keys of the fields. */
final class Written {
    private Written() {}

    /** The first page of an emergency. */
    static Map<String, String> weakLegs() {
        return Map.of(
                "neurology.newSigns", "YES",
                "neurology.group.WEAKNESS", "PRESENT",
                "neurology.group.GAIT", "PRESENT",
                "neurology.group.SENSATION", "ABSENT",
                "neurology.group.BLADDER_BOWEL", "NOT_ASSESSED",
                "neurology.group.RADICULAR_PAIN", "ABSENT",
                "neurology.group.CORD_SIGNS", "NOT_ASSESSED",
                "neurology.onset", "Unknown",
                "neurology.walking", "WITH_HELP",
                "neurology.trend", "WORSE");
    }

    /** The first page when there is nothing neurological. */
    static Map<String, String> noNeurology() {
        return Map.of("neurology.newSigns", "NO");
    }

    /** What must be said before sending, apart from the first page. */
    static Map<String, String> theRest(String familyName) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "patient.familyName", familyName,
                "patient.givenNames", "Ada",
                "patient.birth.day", "27",
                "patient.birth.month", "3",
                "patient.birth.year", "1958",
                "whereabouts.hospital", "Northfield General",
                "sender.nameAndRole", "Dr Test, registrar",
                "sender.ringBack", "01632 960 301",
                "sender.consultant", "Dr P. Sandhu"));
        answers.putAll(Map.of(
                "pain.mechanical", "UNKNOWN",
                "pain.score", "4",
                "disease.primary", "KIDNEY",
                "radiotherapy.given", "NO",
                "steroid.given", "NO",
                "imaging.mri", "BOOKED"));
        return answers;
    }
}
