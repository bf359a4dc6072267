package org.spineboard.spinerecord.treatment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;

/**
 * A row of what was treated before, or the taking back of one.
 *
 * @param words what was said beside it, or why it was taken back
 * @param takesBack the row this one takes back
 */
public record TreatmentRow(
        UUID id,
        TreatmentKind kind,
        SpinalRange at,
        @Nullable Dose dose,
        @Nullable KnownDay lastDay,
        @Nullable String words,
        Source source,
        @Nullable UUID takesBack,
        Signature signature) {}
