package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.Clash;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.interlock.InterlockStop;

/** Backs the page on which a part of the plan is looked over and signed. */
@Named("planCheck")
@ViewScoped
public class PartCheckView implements Serializable {
    @Inject
    PlanReading reading;

    @Inject
    PlanSigning signing;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    @Inject
    OwnDraft draft;

    @Inject
    InstantSource clock;

    private final HashMap<String, String> answers = new HashMap<>();
    private HashMap<String, String> labels = new HashMap<>();
    private @Nullable PartOnForm part;
    private int seen;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        PartOnForm found = PartOnForm.of(reading.of(page.getNumber()), place.modality());
        part = found;
        labels = new HashMap<>(PlanView.labels(reading));
        draft.open(new FormKey(page.getNumber(), "plan/" + found.modality()));
        PartEntry.fields(found.modality())
                .forEach(field -> answers.put(field, Objects.requireNonNullElse(draft.text(field), "")));
        String kept = draft.text(PartFormView.SEEN);
        seen = kept == null ? found.version() : Integer.parseInt(kept);
        if (getClash() == null && !faults().isEmpty()) {
            throw new NoSuchPage();
        }
    }

    /** Signs the part, unless a rule stands against it; what was typed is then not kept as a draft any more. */
    public void sign() {
        PartEntry entry = entry();
        CasePlan now = reading.of(page.getNumber());
        part = PartOnForm.of(now, getPart().modality());
        boolean signed = signing.sign(
                now,
                new SignPart(
                        page.getNumber(),
                        getPart().modality(),
                        entry.content(),
                        entry.reason(),
                        entry.asksAgain(),
                        seen));
        if (signed) {
            draft.sent();
            Faces.redirect(PlanPlaceView.all(page.getNumber()));
        }
    }

    /** What stands against it. */
    public InterlockStop getStop() {
        return signing.stop();
    }

    /** What a colleague signed since this was written; null when nobody did. */
    public @Nullable Clash getClash() {
        return getPart().clash(seen, answers, labels, clock.instant());
    }

    /** What would be signed. */
    public List<PartLine> getLines() {
        return PartLines.of(entry().content(), labels);
    }

    public @Nullable String getReason() {
        return entry().reason();
    }

    public boolean isAsksAgain() {
        return entry().asksAgain();
    }

    public PartOnForm getPart() {
        return Objects.requireNonNull(part);
    }

    private Set<PlanFault> faults() {
        return entry().faults(getPart().terms(), getPart().reasoned());
    }

    private PartEntry entry() {
        return new PartEntry(getPart().modality(), Map.copyOf(answers), clock.instant());
    }
}
