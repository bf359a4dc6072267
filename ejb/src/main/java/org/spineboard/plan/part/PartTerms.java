package org.spineboard.plan.part;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.Primary;

/**
 * What a part is measured by.
 *
 * @param decidedOn the day of the decision
 * @param primary the cancer behind it, as far as anybody said
 */
public record PartTerms(LocalDate decidedOn, @Nullable Primary primary) implements Serializable {}
