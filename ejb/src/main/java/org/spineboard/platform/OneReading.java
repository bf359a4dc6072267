package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Lets several readings be one: they see the record at one moment, and what each of them needs is looked up once. */
@ApplicationScoped
public class OneReading {
    /** What they make, in one transaction; what one of them throws ends all. */
    @Transactional
    public <T> T of(Supplier<T> readings) {
        return readings.get();
    }
}
