package org.spineboard.biopsy;

/** The way to the lesion. */
public enum Route {
    TRANSPEDICULAR,
    COSTOVERTEBRAL,
    PARAVERTEBRAL,
    OPEN;

    /** Whether it is a needle's way: beside the midline, under imaging, through a needle of some gauge. */
    public boolean isNeedle() {
        return this != OPEN;
    }
}
