package org.spineboard.appraisal.sheet;

/** What a reader of a result has to know, because the record says more than the score asks. */
public enum Note {
    /** Radiotherapy at the level before: SINS was not validated for it. */
    EARLIER_RADIOTHERAPY,
    /** Surgery, hardware or cement at the level before. */
    EARLIER_SURGERY,
    /** The lesion is a stretch; its worst level was scored. */
    WORST_OF_STRETCH,
    /** The paper does not list this primary: the board has to choose a class. */
    PRIMARY_NOT_LISTED,
    /** Only ECOG is known, and a converted Karnofsky index is not put in. */
    ONLY_ECOG,
    /** AIS stands for Frankel. */
    AIS_FOR_FRANKEL,
    /** Irradiated before: taken as resistant. */
    RESISTANT_BECAUSE_IRRADIATED
}
