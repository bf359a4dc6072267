package org.spineboard.web.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.imaging.AlertClass;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.web.spine.Canal;

/** What a radiologist may choose from in a report. */
@Named("reportChoices")
@RequestScoped
public class ReportChoicesView {
    /** The answers of an aspect, "cannot tell" and "not examined" last. */
    public List<String> of(String aspect) {
        Stream<String> said =
                Aspect.valueOf(aspect).kind() instanceof Choice choice ? choice.said().stream() : Stream.of();
        return Stream.concat(said, missing()).toList();
    }

    /** One side by its name. */
    public List<String> getPosterolateral() {
        return Stream.concat(Stream.of("NONE", "LEFT", "RIGHT", "BILATERAL"), missing())
                .toList();
    }

    /** What epidural disease does to sac and cord. */
    public List<String> getCanal() {
        return Stream.of(Canal.values())
                .filter(canal -> canal != Canal.BONE_ONLY)
                .map(Enum::name)
                .toList();
    }

    public List<String> getAlerts() {
        return Stream.of(AlertClass.values()).map(Enum::name).toList();
    }

    private static Stream<String> missing() {
        return Stream.of(ValueKind.INDETERMINATE, ValueKind.UNKNOWN);
    }
}
