package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets several readings be one: they see the record at one moment, and what each of them needs is looked up once. */
@ApplicationScoped
public class OneReading {
    /** Runs them in one transaction; what one of them throws ends all. */
    @Transactional
    public void of(Runnable readings) {
        readings.run();
    }
}
