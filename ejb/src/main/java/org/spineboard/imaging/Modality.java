package org.spineboard.imaging;

/** What an examination is made with. */
public enum Modality {
    MRI("MRI"),
    CT("CT"),
    PET_CT("PET-CT"),
    BONE_SCAN("Bone scan"),
    X_RAY("X-ray"),
    OTHER("Other imaging");

    private final String words;

    Modality(String words) {
        this.words = words;
    }

    /** The name under which it goes into the history of a case. */
    public String words() {
        return words;
    }
}
