package org.spineboard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;

/**
 * Which acts are looked for.
 *
 * @param number acts on this case only
 * @param person part of the name of whoever acted; empty for everybody
 * @param since acts from then on
 */
public record AuditQuery(@Nullable CaseNumber number, String person, Instant since) {}
