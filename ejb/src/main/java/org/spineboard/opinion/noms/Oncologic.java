package org.spineboard.opinion.noms;

/** How the tumour answers to conventional radiotherapy. */
public enum Oncologic {
    RADIOSENSITIVE,
    RADIORESISTANT,
    CANNOT_SAY
}
