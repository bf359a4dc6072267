package org.spineboard.interlock.run;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Severity;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** One rule that ran at one step, and the reason for going on in spite of it. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "interlock_run")
@NamedQuery(
        name = "InterlockRun.ofCase",
        query = "select r from InterlockRun r where r.caseNumber = :number order by r.signature.at desc, r.rule")
@NamedQuery(
        name = "InterlockRun.counts",
        query = "select new org.spineboard.interlock.run.RuleCount(r.rule, count(r),"
                + " sum(case when r.outcome in (FIRED, FAILED) and not r.passed then 1L else 0L end),"
                + " sum(case when r.reason is not null then 1L else 0L end),"
                + " sum(case when r.outcome = FAILED then 1L else 0L end))"
                + " from InterlockRun r group by r.rule order by r.rule")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class InterlockRun {
    @Id
    private UUID id;

    @Column(name = "run_id")
    private UUID run;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "rule_key")
    private String rule;

    @Column(name = "rule_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = SentencesColumn.class)
    private List<Sentence> sentences;

    private boolean passed;

    @Column(name = "reason_code")
    private @Nullable String reason;

    @Column(name = "reason_words")
    private @Nullable String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected InterlockRun() {} // JPA only

    InterlockRun(
            UUID run,
            Undertaking undertaking,
            Judged judged,
            boolean passed,
            @Nullable Answer answer,
            Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.run = run;
        this.caseNumber = undertaking.number().value();
        this.step = undertaking.step();
        this.rule = judged.key();
        this.version = judged.version();
        this.severity = judged.severity();
        this.outcome = judged.outcome();
        this.sentences = judged.sentences();
        this.passed = passed;
        this.reason = answer == null ? null : answer.code();
        this.words = answer == null ? null : answer.words();
        this.signature = signature;
    }

    RanRule row() {
        return new RanRule(
                run, step, new Judged(rule, version, severity, outcome, sentences), passed, reason, words, signature);
    }

    @Override
    public String toString() {
        return "InterlockRun[" + caseNumber + " " + id + " " + rule + "]";
    }
}
