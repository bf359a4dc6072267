package org.spineboard.casefile.worklist;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.shared.OrganisationCode;

/** Says a filter, a search and an order in the database's terms. Whatever a person typed is only ever a parameter. */
final class WorklistCriteria {
    private static final char ESCAPE = '\\';

    private final CriteriaBuilder build;
    private final Root<WorklistEntry> row;
    private final String me;
    private final Instant now;

    /**
     * @param me subject of the caller
     */
    WorklistCriteria(CriteriaBuilder build, Root<WorklistEntry> row, String me, Instant now) {
        this.build = build;
        this.row = row;
        this.me = me;
        this.now = now;
    }

    Predicate matching(WorklistFilter filter) {
        List<Predicate> all = new ArrayList<>();
        anyOf(all, row.get(WorklistEntry_.status), filter.statuses());
        anyOf(all, row.get(WorklistEntry_.track), filter.tracks());
        anyOf(all, row.get(WorklistEntry_.urgency), filter.urgencies());
        anyOf(
                all,
                row.get(WorklistEntry_.referring),
                filter.referrers().stream().map(OrganisationCode::value).toList());
        owner(filter.owner()).forEach(all::add);
        if (filter.missing() != null) {
            all.add(missing(filter.missing()));
        }
        if (filter.clock() != null) {
            all.add(clock(filter.clock()));
        }
        all.add(matching(SearchTerms.of(filter.text())));
        return all(all);
    }

    Predicate matching(SearchTerms terms) {
        List<Predicate> all = new ArrayList<>();
        terms.dates().forEach(date -> all.add(build.equal(row.get(WorklistEntry_.birthDate), date)));
        terms.nhsNumbers().forEach(number -> all.add(build.equal(row.get(WorklistEntry_.nhsNumber), number)));
        terms.words().forEach(word -> all.add(matching(word)));
        return all(all);
    }

    /** The wanted order, and the case number last so that no two rows are ever level. */
    List<Order> order(List<Sort> sorts) {
        List<Order> orders = new ArrayList<>();
        for (Sort sort : sorts) {
            by(sort.column()).forEach(value -> {
                orders.add(build.asc(
                        build.selectCase().when(build.isNull(value), 1).otherwise(0)));
                orders.add(sort.ascending() ? build.asc(value) : build.desc(value));
            });
        }
        orders.add(build.asc(row.get(WorklistEntry_.number)));
        return orders;
    }

    private Predicate matching(String word) {
        String literal = SearchTerms.literal(word);
        List<Predicate> any = new ArrayList<>();
        any.add(build.like(row.get(WorklistEntry_.fullName), "%" + literal + "%", ESCAPE));
        any.add(build.like(row.get(WorklistEntry_.number), "%" + literal + "%", ESCAPE));
        any.add(build.like(row.get(WorklistEntry_.nhsNumber), literal + "%", ESCAPE));
        String key = SearchTerms.key(word);
        if (!key.isEmpty()) {
            any.add(build.like(row.get(WorklistEntry_.familyKey), SearchTerms.literal(key) + "%", ESCAPE));
        }
        return build.or(any.toArray(Predicate[]::new));
    }

    private Stream<Predicate> owner(WorklistFilter.Owner owner) {
        Path<String> subject = row.get(WorklistEntry_.ownerSubject);
        return switch (owner) {
            case ANYBODY -> Stream.empty();
            case ME -> Stream.of(build.equal(subject, me));
            case NOBODY -> Stream.of(build.isNull(subject));
            case ME_OR_NOBODY -> Stream.of(build.or(build.equal(subject, me), build.isNull(subject)));
        };
    }

    private Predicate missing(boolean wanted) {
        Expression<Integer> done = row.get(WorklistEntry_.itemsDone);
        Expression<Integer> total = row.get(WorklistEntry_.itemsTotal);
        return wanted ? build.lessThan(done, total) : build.equal(done, total);
    }

    private Predicate clock(WorklistFilter.ClockFacet facet) {
        return switch (facet) {
            case RUNNING -> build.isNotNull(row.get(WorklistEntry_.nextClockDue));
            case HALF_GONE -> build.lessThanOrEqualTo(row.get(WorklistEntry_.nextClockSoon), now);
            case OVERDUE -> build.lessThanOrEqualTo(row.get(WorklistEntry_.nextClockDue), now);
        };
    }

    private Stream<Expression<?>> by(WorklistColumn column) {
        return switch (column) {
            case PATIENT -> Stream.of(row.get(WorklistEntry_.fullName));
            case CASE_NUMBER -> Stream.of(row.get(WorklistEntry_.number));
            case PRIMARY -> Stream.of(row.get(WorklistEntry_.primaryKey));
            case TRACK -> Stream.of(row.get(WorklistEntry_.trackRank));
            case URGENCY -> Stream.of(row.get(WorklistEntry_.urgencyRank));
            case STATUS -> Stream.of(row.get(WorklistEntry_.statusRank));
            case STATUS_SINCE -> Stream.of(row.get(WorklistEntry_.statusSince));
            case NEXT_CLOCK -> Stream.of(row.get(WorklistEntry_.nextClockDue));
            case READINESS -> Stream.of(row.get(WorklistEntry_.readiness));
            case OWNER -> Stream.of(row.get(WorklistEntry_.ownerName));
            case REFERRER -> Stream.of(row.get(WorklistEntry_.referringName));
            case SUBMITTED -> Stream.of(row.get(WorklistEntry_.submittedAt));
        };
    }

    private static <T> void anyOf(List<Predicate> all, Expression<T> value, Collection<T> wanted) {
        if (!wanted.isEmpty()) {
            all.add(value.in(wanted));
        }
    }

    private Predicate all(List<Predicate> predicates) {
        return build.and(predicates.toArray(Predicate[]::new));
    }
}
