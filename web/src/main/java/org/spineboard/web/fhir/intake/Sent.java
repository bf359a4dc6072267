package org.spineboard.web.fhir.intake;

import org.hl7.fhir.r4.model.Resource;

/** A resource and where in the bundle it stands. */
record Sent<T extends Resource>(T resource, String place) {
    /** Place of one of its elements. */
    String at(String element) {
        return place + "." + element;
    }

    /** Place of one of several. */
    String at(String element, int index) {
        return place + "." + element + "[" + index + "]";
    }
}
