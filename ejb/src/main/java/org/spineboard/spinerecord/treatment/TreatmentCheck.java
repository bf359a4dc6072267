package org.spineboard.spinerecord.treatment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.spinerecord.TreatmentFault;
import org.spineboard.spinerecord.TreatmentKind;

/** What an earlier treatment cannot say. Radiotherapy without a dose is one of which nobody knows the dose. */
public final class TreatmentCheck {
    private static final BigDecimal MOST_GY = BigDecimal.valueOf(100);
    private static final int MOST_FRACTIONS = 60;

    private TreatmentCheck() {}

    /** What is wrong, if anything is. */
    public static Optional<TreatmentFault> fault(TreatmentKind kind, @Nullable Dose dose) {
        if (dose == null) {
            return Optional.empty();
        }
        if (kind != TreatmentKind.RADIATION) {
            return Optional.of(TreatmentFault.DOSE_WITHOUT_RADIATION);
        }
        if (!isWithin(dose.total(), BigDecimal.ONE)) {
            return Optional.of(TreatmentFault.DOSE);
        }
        Integer fractions = dose.fractions();
        if (fractions != null && (fractions < 1 || fractions > MOST_FRACTIONS)) {
            return Optional.of(TreatmentFault.FRACTIONS);
        }
        BigDecimal cord = dose.cord();
        boolean isOdd = (cord == null) != (dose.structure() == null);
        return isOdd || (cord != null && !isWithin(cord, BigDecimal.ZERO))
                ? Optional.of(TreatmentFault.CORD_DOSE)
                : Optional.empty();
    }

    private static boolean isWithin(BigDecimal dose, BigDecimal least) {
        return dose.compareTo(least) >= 0 && dose.compareTo(MOST_GY) <= 0;
    }
}
