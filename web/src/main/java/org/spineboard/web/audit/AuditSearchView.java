package org.spineboard.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.audit.AuditQuery;
import org.spineboard.audit.AuditReading;
import org.spineboard.audit.AuditRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.web.frame.Words;

/** Backs {@code audit.xhtml}, an auditor's home: who did what, by case, person and period. */
@Named("auditSearch")
@RequestScoped
public class AuditSearchView {
    private static final int ROWS = 50;
    private static final int SHOWN_CASES = 3;
    private static final int LONGEST = 100;
    private static final String WEEK = "7";
    private static final List<String> PERIODS = List.of("1", WEEK, "30", "365");

    @Inject
    AuditReading trail;

    @Inject
    InstantSource clock;

    @Inject
    @Param(name = "case")
    @Nullable
    String number;

    @Inject
    @Param(name = "person")
    @Nullable
    String person;

    @Inject
    @Param(name = "days")
    @Nullable
    String days;

    @Inject
    @Param(name = "page")
    @Nullable
    String wanted;

    private Page<AuditRow> rows = new Page<>(List.of(), 0);
    private int page = 1;

    @PostConstruct
    void load() {
        page = wanted != null && wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
        if (isNumberRead()) {
            rows = trail.search(
                    new AuditQuery(
                            getNumber().isEmpty() ? null : new CaseNumber(getNumber()),
                            getPerson(),
                            clock.instant().minus(Duration.ofDays(Long.parseLong(getDays())))),
                    new PageRequest((page - 1) * ROWS, ROWS));
        }
    }

    /** Whether what was typed as a case number is one, or nothing was. */
    public boolean isNumberRead() {
        return getNumber().isEmpty() || getNumber().matches("\\d{4}-\\d{4,8}");
    }

    /** The cases an act was on; of a list the first ones. */
    public List<String> cases(AuditRow row) {
        return row.caseNumbers().stream().limit(SHOWN_CASES).toList();
    }

    /** How many more cases a list showed. */
    public int more(AuditRow row) {
        return Math.max(0, row.caseNumbers().size() - SHOWN_CASES);
    }

    public String roles(AuditRow row) {
        return row.roles().stream().map(role -> Words.of("frame.role." + role)).collect(Collectors.joining(", "));
    }

    public String getNumber() {
        return number == null ? "" : number.strip();
    }

    public String getPerson() {
        return person == null
                ? ""
                : person.strip().substring(0, Math.min(LONGEST, person.strip().length()));
    }

    public String getDays() {
        return days != null && PERIODS.contains(days) ? days : WEEK;
    }

    public List<String> getPeriods() {
        return PERIODS;
    }

    public Page<AuditRow> getFound() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return rows.total() > (long) page * ROWS;
    }
}
