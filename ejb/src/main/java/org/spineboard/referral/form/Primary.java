package org.spineboard.referral.form;

/** Primary cancers as the scores tell them apart. */
public enum Primary {
    LUNG_NSCLC,
    LUNG_SCLC,
    BREAST,
    PROSTATE,
    KIDNEY,
    THYROID,
    MYELOMA,
    LYMPHOMA,
    COLON,
    RECTUM,
    STOMACH,
    OESOPHAGUS,
    PANCREAS,
    BLADDER,
    LIVER,
    UTERUS,
    OVARY,
    MELANOMA,
    CARCINOID_NET,
    SARCOMA,
    /** A tumour that is none of these, named in words. */
    OTHER,
    /** Nobody knows where the cancer began. */
    UNKNOWN_PRIMARY
}
