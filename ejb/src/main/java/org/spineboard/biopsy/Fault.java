package org.spineboard.biopsy;

/** What about a biopsy or its report cannot be so, and the field of the form where it shows. */
public enum Fault {
    TAKEN_IN_FUTURE("takenAt"),
    /** Taken before it was asked for, and not said to be entered late. */
    TAKEN_BEFORE_REQUEST("takenAt"),
    LEVELS_UPSIDE_DOWN("levelTo"),
    /** A needle passes beside the midline, on the left, on the right, or on both sides. */
    SIDE_OF_NEEDLE("laterality"),
    /** Only thoracic vertebrae carry ribs. */
    ROUTE_WITHOUT_RIBS("route"),
    GUIDANCE_OF_NEEDLE("guidance"),
    GAUGE_MISSING("gauge"),
    GAUGE_RANGE("gauge"),
    GAUGE_OF_OPEN("gauge"),
    CORES_RANGE("cores"),
    CORE_LENGTH_RANGE("coreLength"),
    RECEIVED_IN_FUTURE("receivedAt"),
    RECEIVED_BEFORE_TAKEN("receivedAt"),
    REPORT_IN_FUTURE("reportedAt"),
    REPORT_BEFORE_TAKEN("reportedAt"),
    REPORT_BEFORE_RECEIVED("reportedAt"),
    TOPOGRAPHY_MISSING("topography"),
    TOPOGRAPHY_UNKNOWN("topography"),
    MORPHOLOGY_MISSING("morphology"),
    MORPHOLOGY_UNKNOWN("morphology"),
    /** A sample that shows nothing cannot carry a diagnosis. */
    CODES_OF_INADEQUATE("adequacy"),
    /** Topography names the primary site, and a carcinoma does not begin in bone. */
    METASTASIS_SITE("topography"),
    CONCLUSION_MISSING("conclusion"),
    REASON_MISSING("reason");

    private final String field;

    Fault(String field) {
        this.field = field;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** Key of the sentence a person reads. */
    public String key() {
        return "biopsy.fault." + name();
    }
}
