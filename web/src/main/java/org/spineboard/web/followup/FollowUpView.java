package org.spineboard.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.form.CaseFollowUp;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.PointRow;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.followup.FollowUpTable.Shown;

/** Backs the page of a case's follow-up: every form beside the state before treatment, and what is to be done. */
@Named("followUp")
@RequestScoped
public class FollowUpView {
    @Inject
    FollowUpReading reading;

    @Inject
    CaseView page;

    @Inject
    FollowUpPlaceView place;

    private @Nullable CaseFollowUp all;
    private Map<String, String> labels = Map.of();
    private List<Given> lost = List.of();

    @PostConstruct
    void load() {
        all = reading.of(page.getNumber());
        lost = all.rows().stream().anyMatch(row -> row.lost() != null) ? given() : List.of();
        labels = reading.complications().stream().collect(Collectors.toMap(PicklistEntry::code, PicklistEntry::label));
    }

    public CaseFollowUp getAll() {
        return Objects.requireNonNull(all);
    }

    /** What every form says now. */
    public FollowUpTable getTable() {
        return FollowUpTable.of(
                getAll().before(),
                getAll().rows().stream()
                        .map(row -> new Shown(row, row.latest().orElse(null)))
                        .toList(),
                labels);
    }

    /** What was corrected later. */
    public FollowUpTable getEarlier() {
        return FollowUpTable.of(
                getAll().before(),
                getAll().rows().stream()
                        .flatMap(row -> row.signed().stream().skip(1).map(signed -> new Shown(row, signed)))
                        .toList(),
                labels);
    }

    /** How many versions were corrected later. */
    public int getCorrections() {
        return getAll().rows().stream()
                .mapToInt(row -> Math.max(0, row.signed().size() - 1))
                .sum();
    }

    /** A form and what the person may do about it. */
    public record Act(PointRow row, String slug, boolean signable, boolean correctable, boolean losable) {}

    /** What may be done about the forms of this time in follow-up. */
    public List<Act> getActs() {
        return getAll().current().stream().map(this::act).toList();
    }

    private Act act(PointRow row) {
        boolean signer = place.may(Action.FOLLOW_UP_SIGN);
        boolean open = getAll().isOpen();
        boolean signed = row.latestVersion() > 0;
        return new Act(
                row,
                FollowUpPlaceView.slug(row.point()),
                signer && open && !signed,
                signer && signed,
                place.may(Action.FOLLOW_UP_LOST) && open && !row.isSettled());
    }

    /** Those given up, with the reason. */
    public List<Given> getLost() {
        return lost;
    }

    private List<Given> given() {
        Map<String, String> reasons =
                reading.lossReasons().stream().collect(Collectors.toMap(PicklistEntry::code, PicklistEntry::label));
        return getAll().rows().stream()
                .filter(row -> row.lost() != null)
                .map(row -> Given.of(row, reasons))
                .toList();
    }

    /** A form given up. */
    public record Given(FollowUpPoint point, String reason, String words, String by) {
        static Given of(PointRow row, Map<String, String> reasons) {
            var lost = Objects.requireNonNull(row.lost());
            return new Given(
                    row.point(),
                    reasons.getOrDefault(lost.reason(), lost.reason()),
                    lost.words(),
                    lost.signed().name());
        }
    }

    /** Whether the person closes cases and this one may be closed as it stands. */
    public boolean isCloser() {
        return getAll().isOpen() && place.may(Action.CASE_CLOSE);
    }
}
