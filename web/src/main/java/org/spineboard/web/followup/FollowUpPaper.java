package org.spineboard.web.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.form.CaseFollowUp;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.PointRow;
import org.spineboard.followup.form.StateBefore;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.text.ClinicalDates;

/** The form of one follow-up, as its page and the page before signing both need it. */
@Dependent
public class FollowUpPaper implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpReading reading;

    @Inject
    InstantSource clock;

    private @Nullable CaseFollowUp all;
    private @Nullable PointRow row;
    private List<PicklistEntry> complications = List.of();

    /** Finds the form; there is none for a case that never came to follow-up. */
    void open(CaseNumber number, FollowUpPoint point) {
        CaseFollowUp found = reading.of(number);
        row = found.of(point)
                .filter(one -> found.isOpen() || one.latestVersion() > 0)
                .orElseThrow(NoSuchPage::new);
        all = found;
        complications = reading.complications();
    }

    FormKey key() {
        return new FormKey(all().place().number(), "follow-up/" + row().round() + "/" + row().point());
    }

    List<String> fields() {
        return FollowUpEntry.fields(codes());
    }

    FollowUpEntry entry(Map<String, String> answers) {
        return new FollowUpEntry(Map.copyOf(answers), codes(), isLater(), first(), clock.instant());
    }

    boolean isLater() {
        return row().latestVersion() > 0;
    }

    PointRow row() {
        return Objects.requireNonNull(row);
    }

    StateBefore before() {
        return all().before();
    }

    List<PicklistEntry> complications() {
        return complications;
    }

    private LocalDate first() {
        Instant since = Objects.requireNonNull(all().since());
        return LocalDate.ofInstant(since, ClinicalDates.zone());
    }

    private CaseFollowUp all() {
        return Objects.requireNonNull(all);
    }

    private List<String> codes() {
        return complications.stream().map(PicklistEntry::code).toList();
    }
}
