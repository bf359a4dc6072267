/**
 * The demonstration, loaded once through the same services and rights as everybody else's records. {@code life} makes up
 * the patients and what happened to them, {@code told} tells it to the services, {@code paper} prints their reports.
 */
@NullMarked
@AppModule(
        name = "demo",
        uses = {
            "shared",
            "access",
            "platform",
            "patient",
            "referral",
            "casefile",
            "spine",
            "interlock",
            "spinerecord",
            "imaging",
            "document",
            "biopsy",
            "opinion",
            "board",
            "plan",
            "followup"
        })
package org.spineboard.demo;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
