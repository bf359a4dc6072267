package org.spineboard.plan;

/** What in a plan cannot be so, and the field of the form where it shows. */
public enum PlanFault {
    START_MISSING("startBy"),
    START_BEFORE_DECISION("startBy"),
    /** More than two years after the decision. */
    START_FAR("startBy"),
    INTENT_MISSING("intent"),
    LEVELS_MISSING("levels"),
    LEVELS_TWICE("levels"),
    PROCEDURE_MISSING("procedure"),
    DECOMPRESSED_MISSING("decompressed"),
    DECOMPRESSED_TWICE("decompressed"),
    TECHNIQUE_MISSING("technique"),
    DOSE_RANGE("dose"),
    FRACTIONS_RANGE("fractions"),
    EARLIER_MISSING("earlier"),
    REGIMEN_MISSING("regimen"),
    LINE_RANGE("line"),
    CYCLES_RANGE("cycles"),
    DRUG_INCOMPLETE("drug1"),
    STEROID_INCOMPLETE("steroidDrug"),
    STEROID_STOP_MISSING("steroidStop"),
    STEROID_STOP_BEFORE_START("steroidStop"),
    APPROACH_MISSING("approach"),
    SURGEON_MISSING("surgeon"),
    EMBOLISATION_MISSING("embolisation"),
    EMBOLISATION_REASON_MISSING("embolisationWords"),
    CARE_MISSING("orthosis"),
    REASON_MISSING("reason"),
    TALKED_BY_MISSING("talkedBy"),
    TALKED_IN_FUTURE("talkedAt"),
    WHY_MISSING("why"),
    WORDS_MISSING("words"),
    DAY_IN_FUTURE("on"),
    DAY_BEFORE_DECISION("on"),
    DAY_BEFORE_START("on"),
    ACTUAL_MISSING("actual"),
    WISH_MISSING("wish");

    private final String field;

    PlanFault(String field) {
        this.field = field;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** Key of the sentence a person reads. */
    public String key() {
        return "plan.fault." + name();
    }
}
