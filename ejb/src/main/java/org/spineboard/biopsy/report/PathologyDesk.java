package org.spineboard.biopsy.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.BiopsyRefused;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.code.Axis;
import org.spineboard.biopsy.code.CodeBook;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.OrderBook;
import org.spineboard.biopsy.order.TissueStanding;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** Reads what is known of a case's tissue, and signs what the pathologist found. */
@Stateless
public class PathologyDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLedger ledger;

    @Inject
    OrderBook orders;

    @Inject
    CodeBook codes;

    @Inject
    CurrentUser user;

    /** What the case has of tissue. */
    @Act(Action.TISSUE_READ)
    public TissueRecord read(CaseNumber number) {
        CasePlace place = ledger.place(number);
        var biopsies = orders.biopsies(number);
        var waivers = orders.waivers(number);
        boolean open = !place.status().isEnd() && !place.status().isBeforeAcceptance();
        boolean owed = ledger.lacks(number, ItemKind.WORK_UP, ItemKind.TISSUE);
        return new TissueRecord(
                place, open, owed, TissueStanding.of(biopsies, waivers), biopsies, waivers, reports(number));
    }

    /** Signs a report or an addendum; one that finds the sample inadequate makes tissue owed again. */
    @Act(Action.PATHOLOGY_SIGN)
    public ReportRow sign(SignReport raw) {
        SignReport order = cleaned(raw);
        CaseChange change = ledger.change(order.number());
        BiopsyRow biopsy = orders.biopsy(order.number(), order.biopsy());
        BiopsyRefused.ifAny(FindingsCheck.faults(order.findings(), biopsy, change.now()));
        PathologyReport.Coded coded = new PathologyReport.Coded(
                find(Axis.TOPOGRAPHY, order.findings().topography(), Fault.TOPOGRAPHY_UNKNOWN),
                find(Axis.MORPHOLOGY, order.findings().morphology(), Fault.MORPHOLOGY_UNKNOWN));
        int version = 1
                + (int) reports(order.number()).stream()
                        .filter(report -> report.biopsy().equals(order.biopsy()))
                        .count();
        if (version > 1 && order.reason().isEmpty()) {
            BiopsyRefused.ifAny(List.of(Fault.REASON_MISSING));
        }
        orders.reported(
                order.number(),
                order.biopsy(),
                order.version(),
                order.findings().adequacy(),
                change);
        PathologyReport report =
                new PathologyReport(order, version, coded, Signature.of(user.caller(), Role.PATHOLOGIST, change.now()));
        em.persist(report);
        ReportRow row = report.row();
        Topic topic = version == 1 ? Topic.BIOPSY_REPORTED : Topic.BIOPSY_ADDENDUM;
        change.record(Happening.of(topic, row.biopsy(), version == 1 ? row.reportedAt() : change.now(), words(row)));
        orders.weigh(order.number(), change);
        change.keep();
        return row;
    }

    private List<ReportRow> reports(CaseNumber number) {
        return em.createNamedQuery("PathologyReport.ofCase", PathologyReport.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(PathologyReport::row)
                .toList();
    }

    private @Nullable CodeRow find(Axis axis, @Nullable String code, Fault unknown) {
        if (code == null) {
            return null;
        }
        var found = codes.find(axis, code);
        BiopsyRefused.ifAny(found.isPresent() ? List.of() : List.of(unknown));
        return found.orElseThrow();
    }

    private static SignReport cleaned(SignReport raw) {
        Findings said = raw.findings();
        Findings clean = new Findings(
                said.adequacy(),
                said.topography(),
                said.morphology(),
                Text.paragraph(said.receptors(), Text.LONG),
                Text.paragraph(said.molecular(), Text.LONG),
                said.decalcification(),
                Text.paragraph(said.conclusion(), Text.LONG),
                said.reportedAt());
        return new SignReport(
                raw.number(), raw.biopsy(), clean, Text.paragraph(raw.reason(), Text.LONG), raw.version());
    }

    /** The diagnosis in the words of its codes, or the conclusion where there is none. */
    private static String words(ReportRow row) {
        return row.morphology() == null ? row.conclusion() : row.morphology().shown();
    }
}
