package org.spineboard.imaging;

/** What an examination shows. */
public enum Region {
    WHOLE_SPINE("whole spine"),
    CERVICAL("cervical spine"),
    THORACIC("thoracic spine"),
    LUMBAR("lumbar spine"),
    SACRAL("sacrum"),
    OTHER("another region");

    private final String words;

    Region(String words) {
        this.words = words;
    }

    /** The name under which it goes into the history of a case. */
    public String words() {
        return words;
    }
}
