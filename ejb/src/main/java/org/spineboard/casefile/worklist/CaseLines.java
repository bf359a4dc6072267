package org.spineboard.casefile.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.pathway.ClockBook;
import org.spineboard.pathway.ClockRules;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.CurrentUser;

/** Reads lists of the cases that the running act may see. */
@ApplicationScoped
public class CaseLines {
    private static final WorklistFilter READY = new WorklistFilter(
            Set.of(CaseStatus.READY), Set.of(), Set.of(), Set.of(), WorklistFilter.Owner.ANYBODY, null, null, "");
    private static final PageRequest STRIP = new PageRequest(0, 50);

    @PersistenceContext
    EntityManager em;

    @Inject
    ClockRules rules;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** One part of a list, and how long it is in all. */
    public Page<WorklistRow> page(WorklistQuery query) {
        List<String> found = numbers(criteria -> criteria.matching(query.filter()), query.sorts(), query.page());
        return new Page<>(rows(entries(found)), count(query.filter()));
    }

    /** How many cases a filter lets through. */
    public long count(WorklistFilter filter) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        CriteriaQuery<Long> select = build.createQuery(Long.class);
        Root<WorklistEntry> row = select.from(WorklistEntry.class);
        select.select(build.count(row)).where(criteria(build, row).matching(filter));
        return em.createQuery(select).getSingleResult();
    }

    /** How many cases each of these views holds, counted in one pass. */
    public Map<WorklistPreset, Long> counts(List<WorklistPreset> presets) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> select = build.createTupleQuery();
        Root<WorklistEntry> row = select.from(WorklistEntry.class);
        WorklistCriteria criteria = criteria(build, row);
        List<Selection<?>> sums = new ArrayList<>();
        for (WorklistPreset preset : presets) {
            sums.add(build.sum(build.<Long>selectCase()
                    .when(criteria.matching(preset.query()), 1L)
                    .otherwise(0L)));
        }
        Tuple counted = em.createQuery(select.multiselect(sums)).getSingleResult();
        Map<WorklistPreset, Long> counts = new EnumMap<>(WorklistPreset.class);
        for (int at = 0; at < presets.size(); at++) {
            Number sum = (Number) counted.get(at);
            counts.put(presets.get(at), sum == null ? 0L : sum.longValue());
        }
        return counts;
    }

    /** One case as a list shows it. */
    public Optional<WorklistRow> one(CaseNumber number) {
        return Optional.ofNullable(em.find(WorklistEntry.class, number.value()))
                .map(entry -> rows(List.of(entry)).get(0));
    }

    /** The emergencies that are not over, the next clock to run out first. */
    public List<WorklistRow> emergencies() {
        List<Sort> pressing = List.of(new Sort(WorklistColumn.NEXT_CLOCK, true));
        return rows(
                entries(numbers(criteria -> criteria.matching(WorklistPreset.EMERGENCIES.query()), pressing, STRIP)));
    }

    /** These cases, in this order, as far as the caller may know of them. */
    public List<WorklistRow> of(List<CaseNumber> numbers) {
        return rows(entries(numbers.stream().map(CaseNumber::value).toList()));
    }

    /** The cases that are ready and on no agenda, the next clock to run out first. */
    public List<WorklistRow> ready() {
        List<Sort> pressing = List.of(new Sort(WorklistColumn.NEXT_CLOCK, true));
        return rows(entries(numbers(criteria -> criteria.matching(READY), pressing, STRIP)));
    }

    List<WorklistRow> search(SearchTerms terms, int most) {
        List<Sort> byName = List.of(new Sort(WorklistColumn.PATIENT, true), new Sort(WorklistColumn.SUBMITTED, false));
        return rows(entries(numbers(criteria -> criteria.matching(terms), byName, new PageRequest(0, most))));
    }

    /** Sorts narrow rows, case numbers only: the wide ones are then fetched for one page and not for the whole list. */
    private List<String> numbers(Function<WorklistCriteria, Predicate> filter, List<Sort> sorts, PageRequest page) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        CriteriaQuery<String> select = build.createQuery(String.class);
        Root<WorklistEntry> row = select.from(WorklistEntry.class);
        WorklistCriteria criteria = criteria(build, row);
        select.select(row.get(WorklistEntry_.number))
                .where(filter.apply(criteria))
                .orderBy(criteria.order(sorts));
        return em.createQuery(select)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    private List<WorklistEntry> entries(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery("WorklistEntry.byNumbers", WorklistEntry.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .sorted(Comparator.comparing(entry -> numbers.indexOf(entry.number)))
                .toList();
    }

    private WorklistCriteria criteria(CriteriaBuilder build, Root<WorklistEntry> row) {
        return new WorklistCriteria(build, row, user.caller().subject(), clock.instant());
    }

    private List<WorklistRow> rows(List<WorklistEntry> entries) {
        Instant now = clock.instant();
        ClockBook book = rules.book();
        List<PatientLine> patients = PatientLine.of(entries, WorklistEntry::patient);
        return IntStream.range(0, entries.size())
                .mapToObj(at -> entries.get(at)
                        .row(
                                patients.get(at),
                                entries.get(at)
                                        .nextClock()
                                        .map(next -> book.read(next, now))
                                        .orElse(null)))
                .toList();
    }
}
