package org.spineboard.access.own;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Keeps what people type into forms about cases until they send it; everybody sees only their own. */
@Stateless
public class FormDrafts {
    private static final int MOST_FIELDS = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The caller's draft of the form; empty when there is none. */
    @Act(Action.FORM_DRAFT)
    public Optional<FormDraft> find(FormKey key) {
        return entry(key).map(FormDraftEntry::draft);
    }

    /**
     * Keeps the answers in place of what was kept before; blank ones are left out. Refuses more than 400 fields, and
     * texts longer than any form allows.
     */
    @Act(Action.FORM_DRAFT)
    public FormDraft keep(FormKey key, Map<String, String> answers) {
        if (answers.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("More fields than any form has");
        }
        Map<String, String> typed = new TreeMap<>();
        answers.forEach((field, raw) -> {
            String text = Text.paragraph(raw, Text.LONG);
            if (!text.isEmpty()) {
                typed.put(field, text);
            }
        });
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<FormDraftEntry> kept = entry(key);
        kept.ifPresent(entry -> entry.keep(typed, now));
        return kept.orElseGet(() -> added(key, typed, now)).draft();
    }

    /** Forgets the caller's draft of the form, sent or not wanted any more. */
    @Act(Action.FORM_DRAFT)
    public void discard(FormKey key) {
        entry(key).ifPresent(em::remove);
    }

    private FormDraftEntry added(FormKey key, Map<String, String> typed, Instant now) {
        FormDraftEntry entry = new FormDraftEntry(user.caller(), key, typed, now);
        em.persist(entry);
        return entry;
    }

    private Optional<FormDraftEntry> entry(FormKey key) {
        return em.createNamedQuery("FormDraft.own", FormDraftEntry.class)
                .setParameter("owner", user.caller().subject())
                .setParameter("number", key.number().value())
                .setParameter("form", key.form())
                .getResultStream()
                .findFirst();
    }
}
