package org.spineboard.web.biopsy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.biopsy.order.ProcedureCheck;
import org.spineboard.biopsy.order.ReceiveBiopsy;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the forms that say how tissue was taken and when the laboratory got it. */
@Named("tissueTaken")
@ViewScoped
public class TissueTakenView implements Serializable {
    @Inject
    TissueDesk desk;

    @Inject
    TissueView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    @Inject
    OwnDraft draft;

    private @Nullable Typed typed;

    @PostConstruct
    void load() {
        String form = page.getPart().name().toLowerCase(Locale.ROOT);
        draft.open(new FormKey(
                page.number(), "tissue/" + form + "/" + page.getBiopsy().id()));
        typed = new Typed(draft, ProcedureReader.FIELDS);
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(getTyped().all());
    }

    /** It was taken. */
    public void take() throws IOException {
        TypedReader in = new TypedReader(getTyped(), fieldErrors, clock.instant());
        BiopsyRow row = page.getBiopsy();
        Procedure how = ProcedureReader.read(in);
        boolean late = in.ticked("backDated");
        if (in.isSound()) {
            in.tell(ProcedureCheck.faults(how, row.requestedAt(), late, in.now()));
        }
        if (in.isSound()) {
            desk.take(new TakeBiopsy(page.number(), row.id(), how, late, row.version()));
            finish();
        }
    }

    /** The laboratory has it. */
    public void receive() throws IOException {
        TypedReader in = new TypedReader(getTyped(), fieldErrors, clock.instant());
        BiopsyRow row = page.getBiopsy();
        ReceiveBiopsy order = new ReceiveBiopsy(page.number(), row.id(), in.moment("receivedAt"), row.version());
        if (in.isSound()) {
            in.tell(ProcedureCheck.faultsOfReceipt(order.receivedAt(), row.procedure(), in.now()));
        }
        if (in.isSound()) {
            desk.receive(order);
            finish();
        }
    }

    private void finish() throws IOException {
        draft.sent();
        page.show();
    }

    public List<SpinalLevel> getLevels() {
        return SpinalLevel.usual();
    }

    public List<Laterality> getSides() {
        return List.of(Laterality.values());
    }

    public List<Route> getRoutes() {
        return List.of(Route.values());
    }

    public List<Guidance> getGuidances() {
        return List.of(Guidance.values());
    }

    public List<String> getYesNo() {
        return List.of("YES", "NO");
    }

    public Typed getTyped() {
        return Objects.requireNonNull(typed);
    }

    public OwnDraft getDraft() {
        return draft;
    }
}
