package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A drug as it is to be given.
 *
 * @param drug generic name
 * @param form such as tablet
 * @param stopOn last day, where one is set
 */
@Embeddable
public record Drug(
        @Column(name = "drug") String drug,
        @Column(name = "form") String form,
        @Column(name = "amount") BigDecimal amount,
        @Column(name = "unit") String unit,
        @Column(name = "route") String route,
        @Column(name = "frequency") String frequency,
        @Column(name = "stop_on") @Nullable LocalDate stopOn)
        implements Serializable {
    /** Whether everything is said that a line about a drug says. */
    boolean isComplete() {
        return !drug.isBlank()
                && !form.isBlank()
                && amount.signum() > 0
                && !unit.isBlank()
                && !route.isBlank()
                && !frequency.isBlank();
    }
}
