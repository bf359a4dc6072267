package org.spineboard.web.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.LesionType;
import org.spineboard.imaging.Seen;

/** What a radiologist may choose from in a report. */
@Named("reportChoices")
@RequestScoped
public class ReportChoicesView {
    public List<String> getLesions() {
        return names(LesionType.values());
    }

    public List<String> getSeen() {
        return names(Seen.values());
    }

    public List<String> getAlerts() {
        return names(AlertClass.values());
    }

    private static List<String> names(Enum<?>[] choices) {
        return Stream.of(choices).map(Enum::name).toList();
    }
}
