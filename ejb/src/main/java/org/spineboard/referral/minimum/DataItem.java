package org.spineboard.referral.minimum;

import static org.spineboard.referral.form.YesNoUnknown.YES;

import java.util.Objects;
import java.util.function.Predicate;
import org.spineboard.casefile.Track;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.finding.RedFlagRule;
import org.spineboard.referral.form.Imaging.Mri;

/**
 * One thing the minimum data set can ask for, with the field of the form that answers it. An item may only matter under
 * a condition: the details of the neurology when there is any, the dose when a steroid was given.
 */
public enum DataItem {
    NEUROLOGY("neurology.newSigns", said -> said.form().neurology().isAnswered()),
    NEUROLOGY_MOTOR("neurology.group.WEAKNESS", said -> said.answers(FindingGroup.WEAKNESS), DataItem::neurological),
    NEUROLOGY_SENSATION(
            "neurology.group.SENSATION", said -> said.answers(FindingGroup.SENSATION), DataItem::neurological),
    NEUROLOGY_BLADDER_BOWEL(
            "neurology.group.BLADDER_BOWEL", said -> said.answers(FindingGroup.BLADDER_BOWEL), DataItem::neurological),
    NEUROLOGY_ONSET(
            "neurology.onset", said -> Objects.nonNull(said.form().neurology().onset()), DataItem::neurological),
    NEUROLOGY_TREND(
            "neurology.trend", said -> Objects.nonNull(said.form().neurology().trend()), DataItem::neurological),
    NEUROLOGY_WALKING(
            "neurology.walking", said -> Objects.nonNull(said.form().neurology().walking()), DataItem::neurological),
    PATIENT_NAME("patient.familyName", said -> said.person() != null),
    PATIENT_BIRTH_DATE("patient.birth.day", said -> said.hasBirthDate()),
    PATIENT_NHS_NUMBER("patient.nhsNumber", said -> said.hasNhsNumber()),
    HOSPITAL(
            "whereabouts.hospital",
            said -> Objects.nonNull(said.form().whereabouts().hospital())),
    REFERRER("sender.nameAndRole", said -> Objects.nonNull(said.form().sender().nameAndRole())),
    RING_BACK("sender.ringBack", said -> Objects.nonNull(said.form().sender().ringBack())),
    CONSULTANT("sender.consultant", said -> Objects.nonNull(said.form().sender().consultant())),
    QUESTION("question.toBoard", said -> Objects.nonNull(said.form().question().toBoard())),
    REASON_NOW(
            "question.reasonNow", said -> Objects.nonNull(said.form().question().reasonNow())),
    PLAN(
            "question.presentersPlan",
            said -> Objects.nonNull(said.form().question().presentersPlan())),
    PARTICIPANTS(
            "question.participants",
            said -> !said.form().question().participants().isEmpty()),
    PAIN_MECHANICAL(
            "pain.mechanical",
            said -> Objects.nonNull(said.form().fitness().pain().mechanical())),
    PAIN_SCORE(
            "pain.score", said -> Objects.nonNull(said.form().fitness().pain().score())),
    PRIMARY("disease.primary", said -> said.hasPrimary()),
    HISTOLOGY("disease.histology", said -> Objects.nonNull(said.form().disease().histology())),
    MOLECULAR("disease.molecular", said -> Objects.nonNull(said.form().disease().molecular())),
    BURDEN(
            "disease.visceral",
            said -> Objects.nonNull(said.form().disease().burden().visceral())),
    SYSTEMIC("systemic.now", said -> Objects.nonNull(said.treatment().systemic().now())),
    SYSTEMIC_LAST_DOSE(
            "systemic.lastDose",
            said -> Objects.nonNull(said.treatment().systemic().lastDose()),
            said -> said.treatment().systemic().now() == YES),
    SYSTEMIC_LINES_LEFT(
            "systemic.linesLeft",
            said -> Objects.nonNull(said.treatment().systemic().linesLeft())),
    RADIOTHERAPY(
            "radiotherapy.given",
            said -> Objects.nonNull(said.treatment().radiotherapy().given())),
    RADIOTHERAPY_COURSES(
            "radiotherapy.courses.0.level",
            said -> !said.treatment().radiotherapy().courses().isEmpty(),
            said -> said.treatment().radiotherapy().given() == YES),
    STEROID("steroid.given", said -> Objects.nonNull(said.treatment().steroid().given())),
    STEROID_DOSE(
            "steroid.doseMg",
            said -> Objects.nonNull(said.treatment().steroid().doseMg()),
            said -> said.treatment().steroid().given() == YES),
    ANTICOAGULATION(
            "anticoagulation.taken",
            said -> Objects.nonNull(said.treatment().anticoagulation().taken())),
    PERFORMANCE("fitness.ecog", said -> said.hasPerformance()),
    FRAILTY("fitness.frailty", said -> Objects.nonNull(said.form().fitness().frailty())),
    COMORBIDITY(
            "fitness.comorbidity", said -> Objects.nonNull(said.form().fitness().comorbidity())),
    BLOODS("bloods.calcium", said -> said.hasBloods()),
    MRI("imaging.mri", said -> Objects.nonNull(said.form().imaging().mri())),
    MRI_REASON(
            "imaging.mriReason",
            said -> Objects.nonNull(said.form().imaging().mriReason()),
            said -> said.form().imaging().mri() == Mri.NOT_DONE),
    STUDIES(
            "imaging.studies.0.modality",
            said -> !said.form().imaging().studies().isEmpty(),
            said -> said.form().imaging().mri() == Mri.DONE),
    BIOPSY("biopsy.needed", said -> Objects.nonNull(said.form().biopsy().needed())),
    BIOPSY_RESULT(
            "biopsy.result",
            said -> Objects.nonNull(said.form().biopsy().result()),
            said -> said.form().biopsy().done() == YES),
    WISHES("person.wishes", said -> Objects.nonNull(said.form().person().wishes())),
    CAPACITY("person.capacity", said -> Objects.nonNull(said.form().person().capacity())),
    CONSENT("person.consent", said -> Objects.nonNull(said.form().person().consent())),
    KEY_WORKER("person.keyWorker", said -> Objects.nonNull(said.form().person().keyWorker())),
    SOCIAL("person.social", said -> Objects.nonNull(said.form().person().social()));

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Predicate<Said> answered;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Predicate<Said> applies;

    DataItem(String field, Predicate<Said> answered) {
        this(field, answered, said -> true);
    }

    DataItem(String field, Predicate<Said> answered, Predicate<Said> applies) {
        this.field = field;
        this.answered = answered;
        this.applies = applies;
    }

    /** Key of the form's field where the answer is given. */
    public String field() {
        return field;
    }

    boolean isMissingFrom(Said said) {
        return applies.test(said) && !answered.test(said);
    }

    private static boolean neurological(Said said) {
        return RedFlagRule.trackOf(said.form().neurology()) == Track.EMERGENCY;
    }
}
