package org.spineboard.plan;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.Primary;

/** When it has to be said whether a tumour is embolised: it is full of vessels, and will be opened. */
public final class EmbolisationRule {
    private static final Set<Primary> HYPERVASCULAR = EnumSet.of(Primary.KIDNEY, Primary.THYROID, Primary.LIVER);

    private EmbolisationRule() {}

    /** Whether it is asked; a primary that nobody knows asks nothing. */
    public static boolean asks(@Nullable Primary primary, Procedure procedure) {
        return primary != null && HYPERVASCULAR.contains(primary) && procedure.isOpen();
    }
}
