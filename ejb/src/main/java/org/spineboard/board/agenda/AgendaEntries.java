package org.spineboard.board.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;

/** The agendas of the caller's centre. */
@ApplicationScoped
class AgendaEntries {
    @PersistenceContext
    EntityManager em;

    List<AgendaEntry> of(MeetingId meeting) {
        return em.createNamedQuery("AgendaEntry.ofMeeting", AgendaEntry.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /** Where the case is, and was, on an agenda; the latest first. */
    List<AgendaEntry> of(CaseNumber number) {
        return em.createNamedQuery("AgendaEntry.ofCase", AgendaEntry.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    AgendaEntry open(MeetingId meeting, CaseNumber number) {
        return of(meeting).stream()
                .filter(entry -> entry.number().equals(number) && entry.isOpen())
                .findFirst()
                .orElseThrow(() -> AgendaRefused.notListed(number));
    }

    void add(AgendaEntry entry) {
        em.persist(entry);
    }

    /** Takes the entry off and closes the gap it leaves. */
    void remove(AgendaEntry entry) {
        em.remove(entry);
        em.flush();
        number(of(entry.meeting()));
    }

    void number(List<AgendaEntry> inOrder) {
        for (int at = 0; at < inOrder.size(); at++) {
            inOrder.get(at).standAt(at + 1);
        }
        em.flush();
    }
}
