package org.spineboard.biopsy.code;

import java.io.Serializable;

/** A code with its words, in the version in force. */
public record CodeRow(String code, String words, int version) implements Serializable {
    /** As people see and choose it: {@code 8140/6 Adenocarcinoma, metastatic}. */
    public String shown() {
        return code + " " + words;
    }
}
