package org.spineboard.interlock.run;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.InterlockRefused;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.rule.RuleBook;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Signature;

/** Which rules ran, in which version, what they said, and who went on for which reason. Only ever added to. */
@ApplicationScoped
class RunBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    RuleBook rules;

    @Inject
    Picklists picklists;

    /** The step was stopped. This stays, though what the person did does not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stopped(Undertaking undertaking, List<Judged> judged, Signature by) {
        UUID run = next();
        judged.forEach(one -> em.persist(new InterlockRun(run, undertaking, one, false, null, by)));
    }

    /** The step passed, with these answers. */
    void passed(Undertaking undertaking, List<Judged> judged, List<Answer> answers, Signature by) {
        UUID run = next();
        for (Judged one : judged) {
            Answer answer = one.stops() ? answer(one, answers) : null;
            em.persist(new InterlockRun(run, undertaking, one, true, answer, by));
        }
    }

    /** Everything that ran on the case, the latest first, and what is off. */
    RulesRan of(CaseNumber number) {
        List<RanRule> ran = em.createNamedQuery("InterlockRun.ofCase", InterlockRun.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(InterlockRun::row)
                .toList();
        return new RulesRan(
                number,
                ran,
                rules.inForce().stream().filter(rule -> !rule.enabled()).toList());
    }

    /** How often each rule was asked, and what came of it. */
    List<RuleCount> counts() {
        return em.createNamedQuery("InterlockRun.counts", RuleCount.class).getResultList();
    }

    private @Nullable Answer answer(Judged judged, List<Answer> answers) {
        Answer answer = answers.stream()
                .filter(one -> one.rule().equals(judged.key()))
                .findFirst()
                .orElseThrow(() -> InterlockRefused.unanswered(1));
        if (!answer.seen().equals(judged.mark())) {
            throw InterlockRefused.changed();
        }
        if (!picklists.has(Picklists.INTERLOCK_OVERRIDE, answer.code())) {
            throw InterlockRefused.choice();
        }
        String words = Text.paragraph(answer.words(), Text.LONG);
        if (words.isEmpty()) {
            throw InterlockRefused.withoutWords();
        }
        return new Answer(answer.rule(), answer.seen(), answer.code(), words);
    }

    private static UUID next() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
