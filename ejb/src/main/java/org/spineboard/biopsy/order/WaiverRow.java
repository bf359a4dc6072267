package org.spineboard.biopsy.order;

import java.io.Serializable;
import java.util.UUID;
import org.spineboard.shared.security.Signature;

/** A decision that no tissue is needed; {@code reason} is a code of the picklist. */
public record WaiverRow(UUID id, String reason, String words, Signature signed) implements Serializable {}
