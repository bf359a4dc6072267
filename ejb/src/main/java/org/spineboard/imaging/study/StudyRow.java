package org.spineboard.imaging.study;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.StudyState;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Role;

/**
 * A study as it stands.
 *
 * @param doneAt when it was made; with {@code dayOnly} no more than the day is known
 * @param requested when it was asked for, or made known
 */
public record StudyRow(
        UUID id,
        CaseNumber number,
        StudyState state,
        boolean madeElsewhere,
        Modality modality,
        Region region,
        @Nullable String question,
        @Nullable MriContraindication contraindication,
        @Nullable Instant bookedFor,
        @Nullable String bookedAt,
        @Nullable Instant doneAt,
        boolean dayOnly,
        @Nullable String heldAt,
        @Nullable String dicomUid,
        @Nullable String cancelledBecause,
        String requestedBy,
        Role requestedRole,
        Instant requested,
        int version)
        implements Concerning, Serializable {
    /** Whether its report is the MRI report a case waits for. */
    public boolean countsAsMri() {
        return modality == Modality.MRI || contraindication != null;
    }

    /** What it is in a few words, for the history of the case. */
    public String title() {
        return modality.words() + ", " + region.words();
    }

    /** What happened to it, for the history of the case, no longer than the history takes. */
    public String told(@Nullable String words) {
        String said = words == null ? title() : title() + ": " + words;
        int length = Math.min(Text.LONG, said.codePointCount(0, said.length()));
        return said.substring(0, said.offsetByCodePoints(0, length));
    }

    /** When it was, will be, or was asked for: what lists go by. */
    public Instant when() {
        if (doneAt != null) {
            return doneAt;
        }
        return bookedFor == null ? requested : bookedFor;
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
