package org.spineboard.plan;

/** What is done to the spine. */
public enum Procedure {
    DECOMPRESSION_INSTRUMENTED(true, true),
    SEPARATION_SURGERY(true, true),
    PERCUTANEOUS_FIXATION(false, false),
    VERTEBROPLASTY(false, false),
    KYPHOPLASTY(false, false),
    CORPECTOMY(true, false),
    EN_BLOC(true, false),
    DECOMPRESSION_ONLY(true, true),
    ABLATION_RFA(false, false),
    CRYOABLATION(false, false),
    EXTERNAL_ORTHOSIS(false, false);

    private final boolean open;
    private final boolean decompressing;

    Procedure(boolean open, boolean decompressing) {
        this.open = open;
        this.decompressing = decompressing;
    }

    /** Whether the tumour is operated on openly. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it says which levels are decompressed. */
    public boolean isDecompressing() {
        return decompressing;
    }

    /** Whether it says which levels are instrumented or treated. */
    public boolean isAtLevels() {
        return this != DECOMPRESSION_ONLY;
    }

    /** Whether somebody operates; a brace has no approach and no surgeon. */
    public boolean isSurgery() {
        return this != EXTERNAL_ORTHOSIS;
    }
}
