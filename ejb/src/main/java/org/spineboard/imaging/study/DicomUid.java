package org.spineboard.imaging.study;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The name under which image archives know a study: numbers with dots, at most 64 characters (DICOM PS3.5, 9.1). */
public record DicomUid(String value) implements Serializable {
    private static final int LONGEST = 64;
    private static final Pattern SHAPE = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*))+");

    public DicomUid {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw StudyRefused.uid();
        }
    }

    /** Whether the text could be such a name. */
    public static boolean looksLike(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
