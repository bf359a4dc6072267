package org.spineboard.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Its only method names no act, so nobody may call it. */
@Stateless
@PermitAll
public class Unnamed {
    /** Never reached. */
    public String anything() {
        return "reached";
    }
}
