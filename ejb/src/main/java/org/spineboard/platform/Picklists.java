package org.spineboard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleEdition;
import org.spineboard.platform.rule.VersionLine;

/**
 * The choices in force, kept in memory until rules have gained a version. Which version is in force is asked each time.
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

    @Inject
    RuleEdition edition;

    private volatile @Nullable Kept kept;

    /** The choices of a list in their order; of each code the latest version that has begun, unless that ends it. */
    public List<PicklistEntry> of(String list) {
        Instant now = clock.instant();
        Map<String, Picklist> latest = new LinkedHashMap<>();
        rows().stream()
                .filter(row -> row.isOf(list) && row.hasBegun(now))
                .sorted(Comparator.comparing(Picklist::version))
                .forEach(row -> latest.put(row.code(), row));
        return latest.values().stream()
                .filter(row -> !row.isEnded(now))
                .sorted(Comparator.comparing(Picklist::position).thenComparing(Picklist::code))
                .map(Picklist::entry)
                .toList();
    }

    /** Every version of every choice. */
    List<VersionLine> lines() {
        return rows().stream()
                .map(Picklist::line)
                .sorted(Comparator.comparing(VersionLine::key).thenComparing(VersionLine::version))
                .toList();
    }

    void add(VersionLine version) {
        em.persist(new Picklist(version));
    }

    private List<Picklist> rows() {
        long now = edition.now();
        Kept last = kept;
        if (last == null || last.edition() != now) {
            last = new Kept(
                    now,
                    em.createNamedQuery("Picklist.all", Picklist.class)
                            .setFlushMode(FlushModeType.COMMIT)
                            .getResultList());
            kept = last;
        }
        return last.rows();
    }

    private record Kept(long edition, List<Picklist> rows) {}

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
