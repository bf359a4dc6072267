package org.spineboard.biopsy.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyRefused;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.CurrentUser;

/** The biopsies and waivers of cases, and what they mean for the work-up. */
@ApplicationScoped
public class OrderBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    /** The biopsies of the case, the latest first. */
    public List<BiopsyRow> biopsies(CaseNumber number) {
        return em.createNamedQuery("Biopsy.ofCase", Biopsy.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Biopsy::row)
                .toList();
    }

    /** The waivers of the case, the latest first. */
    public List<WaiverRow> waivers(CaseNumber number) {
        return em.createNamedQuery("Waiver.ofCase", Waiver.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Waiver::row)
                .toList();
    }

    /** One biopsy of the case. */
    public BiopsyRow biopsy(CaseNumber number, UUID id) {
        return get(number, id).row();
    }

    /** A report on the biopsy was signed by somebody who saw it at this version. */
    public BiopsyRow reported(CaseNumber number, UUID id, int version, Adequacy found, CaseChange change) {
        Biopsy biopsy = get(number, id);
        biopsy.mustBeAt(version);
        biopsy.report(found, user.caller(), change.now());
        em.flush();
        return biopsy.row();
    }

    /** Settles the tissue of the work-up or makes it owed, as biopsies and waivers now are. */
    public void weigh(CaseNumber number, CaseChange change) {
        em.flush();
        switch (TissueStanding.of(biopsies(number), waivers(number))) {
            case FOUND -> change.settlePart(ItemKind.TISSUE, ItemState.DONE);
            case WAIVED -> change.settlePart(ItemKind.TISSUE, ItemState.DROPPED);
            case NEEDED -> {
                if (isOpen(change)) {
                    change.owePart(ItemKind.TISSUE);
                }
            }
        }
    }

    Biopsy get(CaseNumber number, UUID id) {
        return Optional.ofNullable(em.find(Biopsy.class, id))
                .filter(biopsy -> biopsy.isOf(number))
                .orElseThrow(BiopsyRefused::notFound);
    }

    void add(Biopsy biopsy) {
        em.persist(biopsy);
    }

    void add(Waiver waiver) {
        em.persist(waiver);
    }

    static boolean isOpen(CaseChange change) {
        return !change.status().isEnd() && !change.status().isBeforeAcceptance();
    }
}
