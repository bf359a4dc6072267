package org.spineboard.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * The choices in force. They are read once while the application runs: it may only read their table, and the migrations
 * that write it run before it starts. Which version is in force is asked each time.
 */
@ApplicationScoped
public class Picklists {
    /** Why a referral may be refused. */
    public static final String REJECTION_REASON = "REJECTION_REASON";

    /** What a specialty may recommend. */
    public static final String OPINION_RECOMMENDATION = "OPINION_RECOMMENDATION";

    /** Why a case comes back to the board. */
    public static final String RETURN_REASON = "RETURN_REASON";

    /** What may go wrong after treatment. */
    public static final String FOLLOW_UP_COMPLICATION = "FOLLOW_UP_COMPLICATION";

    /** Why nobody knows how the patient is. */
    public static final String FOLLOW_UP_LOST = "FOLLOW_UP_LOST";

    /** What the board may recommend. */
    public static final String BOARD_RECOMMENDATION = "BOARD_RECOMMENDATION";

    /** What a treatment is for. */
    public static final String TREATMENT_INTENT = "TREATMENT_INTENT";

    /** Why the board could not decide on a case. */
    public static final String DEFERRAL_REASON = "DEFERRAL_REASON";

    /** How radiation is given. */
    public static final String RADIATION_TECHNIQUE = "RADIATION_TECHNIQUE";

    /** From which side the spine is operated on. */
    public static final String SURGICAL_APPROACH = "SURGICAL_APPROACH";

    /** Why a treatment that was recommended is left out of the plan. */
    public static final String PLAN_LEFT_OUT = "PLAN_LEFT_OUT";

    /** Why a patient declined a plan. */
    public static final String PLAN_DECLINED = "PLAN_DECLINED";

    /** Why a treatment was stopped, or cancelled before it began. */
    public static final String TREATMENT_STOPPED = "TREATMENT_STOPPED";

    /** Why somebody goes on although a rule stands against it. */
    public static final String INTERLOCK_OVERRIDE = "INTERLOCK_OVERRIDE";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    private List<Picklist> rows = List.of();

    @PostConstruct
    void load() {
        rows = em.createNamedQuery("Picklist.all", Picklist.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The choices of a list in their order. */
    public List<PicklistEntry> of(String list) {
        Instant now = clock.instant();
        return rows.stream()
                .filter(row -> row.isOf(list) && row.isInForce(now))
                .map(Picklist::entry)
                .toList();
    }

    /** The words of a choice as they are now; the code itself when there are none. */
    public String label(String list, String code) {
        return of(list).stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElse(code);
    }

    /** Whether the list has such a choice now. */
    public boolean has(String list, String code) {
        return of(list).stream().anyMatch(entry -> entry.code().equals(code));
    }
}
