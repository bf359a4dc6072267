package org.spineboard.referral.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.spineboard.shared.OrganisationCode;

/** Typed referrals for tests. */
public final class AnswersFixture {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-04-08T10:52:00Z");
    public static final OrganisationCode SAD = new OrganisationCode("SAD");

    private AnswersFixture() {}

    public static ReadEntry read(Map<String, String> answers) {
        return EntryReader.read(answers, SAD, LONDON, NOW);
    }

    /** An elective referral in which every question is answered. */
    public static Map<String, String> elective() {
        Map<String, String> answers = new TreeMap<>(patient());
        answers.putAll(cancer());
        answers.putAll(function());
        answers.putAll(images());
        answers.putAll(question());
        answers.put("neurology.newSigns", "NO");
        return answers;
    }

    /** An emergency as short as it may be. */
    public static Map<String, String> emergency() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("neurology.newSigns", "YES"),
                Map.entry("neurology.group.WEAKNESS", "PRESENT"),
                Map.entry("neurology.group.SENSATION", "PRESENT"),
                Map.entry("neurology.group.BLADDER_BOWEL", "NOT_ASSESSED"),
                Map.entry("neurology.onset", "07-Apr-2026 18:00"),
                Map.entry("neurology.onset.approx", "true"),
                Map.entry("neurology.trend", "WORSE"),
                Map.entry("neurology.walking", "WITH_HELP"),
                Map.entry("patient.familyName", "Adeyemi"),
                Map.entry("patient.birth.unknown", "true"),
                Map.entry("whereabouts.hospital", "St Anne's District"),
                Map.entry("sender.nameAndRole", "Dr H. Llewellyn, medical registrar"),
                Map.entry("sender.ringBack", "01632 960 178"),
                Map.entry("sender.consultant", "Dr M. Ojukwu"),
                Map.entry("pain.mechanical", "UNKNOWN"),
                Map.entry("pain.score", "8"),
                Map.entry("disease.primary", "BREAST"),
                Map.entry("radiotherapy.given", "NO"),
                Map.entry("steroid.given", "YES"),
                Map.entry("steroid.doseMg", "16"),
                Map.entry("imaging.mri", "NOT_DONE"),
                Map.entry("imaging.mriReason", "No slot before 18:00")));
    }

    private static Map<String, String> patient() {
        return Map.ofEntries(
                Map.entry("patient.title", "Ms"),
                Map.entry("patient.familyName", "Adeyemi"),
                Map.entry("patient.givenNames", "Folasade"),
                Map.entry("patient.preferredName", "Sade"),
                Map.entry("patient.birth.day", "19"),
                Map.entry("patient.birth.month", "Jan"),
                Map.entry("patient.birth.year", "1972"),
                Map.entry("patient.gender", "FEMALE"),
                Map.entry("patient.nhsNumber", "999 661 2058"),
                Map.entry("patient.hospitalNumber", "SAD-17"),
                Map.entry("patient.address", "1 Harbour Road\nNorthfield"),
                Map.entry("patient.phoneHome", "01632 960 001"),
                Map.entry("patient.phoneMobile", "07700 900 001"),
                Map.entry("patient.email", "sade@example.org"),
                Map.entry("whereabouts.hospital", "St Anne's District"),
                Map.entry("whereabouts.ward", "A2"),
                Map.entry("whereabouts.phone", "01632 960 177"),
                Map.entry("sender.nameAndRole", "Dr H. Llewellyn, medical registrar"),
                Map.entry("sender.ringBack", "01632 960 178"),
                Map.entry("sender.consultant", "Dr M. Ojukwu"),
                Map.entry("sender.othersToTell", "Breast care nurse"));
    }

    private static Map<String, String> cancer() {
        return Map.ofEntries(
                Map.entry("disease.primary", "BREAST"),
                Map.entry("disease.primaryInWords", "Breast, since 2021"),
                Map.entry("disease.histology", "Invasive ductal"),
                Map.entry("disease.molecular", "ER positive"),
                Map.entry("disease.haematological", "NO"),
                Map.entry("disease.visceral", "UNKNOWN"),
                Map.entry("disease.brain", "NO"),
                Map.entry("disease.otherBone", "YES"),
                Map.entry("disease.stage", "IV"),
                Map.entry("systemic.now", "YES"),
                Map.entry("systemic.drugs", "letrozole"),
                Map.entry("systemic.lastDose", "today"),
                Map.entry("systemic.linesLeft", "two"),
                Map.entry("radiotherapy.given", "YES"),
                Map.entry("radiotherapy.courses.0.level", "L3"),
                Map.entry("radiotherapy.courses.0.doseGy", "8"),
                Map.entry("radiotherapy.courses.0.fractions", "1"),
                Map.entry("radiotherapy.courses.0.on", "02-Mar-2025"),
                Map.entry("steroid.given", "YES"),
                Map.entry("steroid.drug", "dexamethasone"),
                Map.entry("steroid.doseMg", "16"),
                Map.entry("steroid.at", "today 11:40"),
                Map.entry("steroid.reasonNot", "-"),
                Map.entry("anticoagulation.taken", "YES"),
                Map.entry("anticoagulation.drugs", "apixaban"));
    }

    private static Map<String, String> function() {
        return Map.ofEntries(
                Map.entry("neurology.group.WEAKNESS", "ABSENT"),
                Map.entry("neurology.group.GAIT", "ABSENT"),
                Map.entry("neurology.group.SENSATION", "ABSENT"),
                Map.entry("neurology.group.BLADDER_BOWEL", "NOT_ASSESSED"),
                Map.entry("neurology.group.RADICULAR_PAIN", "ABSENT"),
                Map.entry("neurology.group.CORD_SIGNS", "ABSENT"),
                Map.entry("neurology.finding.PAIN_NIGHT", "PRESENT"),
                Map.entry("neurology.finding.PAIN_NIGHT.side", "BOTH"),
                Map.entry("neurology.finding.PAIN_NIGHT.level", "T8"),
                Map.entry("neurology.finding.PAIN_NIGHT.onset", "01-Mar-2026"),
                Map.entry("neurology.onset", "Unknown"),
                Map.entry("neurology.trend", "SAME"),
                Map.entry("neurology.walking", "ALONE"),
                Map.entry("neurology.sensoryLevel", "none"),
                Map.entry("pain.mechanical", "YES"),
                Map.entry("pain.pressing", "NO"),
                Map.entry("pain.score", "6"),
                Map.entry("fitness.ecog", "1"),
                Map.entry("fitness.karnofsky", "80"),
                Map.entry("fitness.frailty", "3"),
                Map.entry("fitness.comorbidity", "Asthma"),
                Map.entry("bloods.calcium", "2.45"),
                Map.entry("bloods.platelets", "210"),
                Map.entry("bloods.inr", "1.1"),
                Map.entry("bloods.egfr", "77"),
                Map.entry("bloods.takenAt", "today"));
    }

    private static Map<String, String> images() {
        return Map.ofEntries(
                Map.entry("imaging.mri", "DONE"),
                Map.entry("imaging.mriAt", "06-Apr-2026"),
                Map.entry("imaging.mriReason", "-"),
                Map.entry("imaging.mriSafety", "No implant"),
                Map.entry("imaging.studies.0.modality", "MR"),
                Map.entry("imaging.studies.0.on", "06-Apr-2026"),
                Map.entry("imaging.studies.0.region", "Whole spine"),
                Map.entry("imaging.studies.0.where", "St Anne's District"),
                Map.entry("imaging.studies.0.transferred", "YES"),
                Map.entry("imaging.studies.0.reported", "YES"),
                Map.entry("imaging.studies.0.studyUid", "1.2.3"),
                Map.entry("biopsy.needed", "NO"),
                Map.entry("biopsy.done", "YES"),
                Map.entry("biopsy.site", "Breast"),
                Map.entry("biopsy.result", "Invasive ductal carcinoma"),
                Map.entry("biopsy.on", "02-May-2021"));
    }

    private static Map<String, String> question() {
        return Map.ofEntries(
                Map.entry("question.toBoard", "Stabilise T8, or radiotherapy alone?\nShe would like to travel."),
                Map.entry("question.toRadiology", "Is the posterior wall intact?"),
                Map.entry("question.toPathology", "None"),
                Map.entry("question.reasonNow", "PROGRESSION"),
                Map.entry("question.presentersPlan", "Radiotherapy"),
                Map.entry("question.participants", "Dr M. Ojukwu\n\nBreast care nurse"),
                Map.entry("person.wishes", "Wants to walk"),
                Map.entry("person.capacity", "YES"),
                Map.entry("person.consent", "YES"),
                Map.entry("person.keyWorker", "Breast care nurse"),
                Map.entry("person.social", "Lives with her sister"));
    }
}
