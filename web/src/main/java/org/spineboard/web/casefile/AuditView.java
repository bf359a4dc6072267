package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.audit.AuditReading;
import org.spineboard.audit.AuditRow;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Role;
import org.spineboard.web.frame.Words;

/** Backs the audit tab of a case: who did or read what, refused acts too. */
@Named("caseAudit")
@RequestScoped
public class AuditView {
    private static final int ROWS = 50;

    @Inject
    AuditReading trail;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "page")
    @Nullable
    String wanted;

    private Page<AuditRow> rows = new Page<>(List.of(), 0);
    private int page = 1;

    @PostConstruct
    void load() {
        page = wanted != null && wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
        rows = trail.ofCase(CaseAddress.number(number), new PageRequest((page - 1) * ROWS, ROWS));
    }

    /** The roles of whoever acted, in words. */
    public String roles(AuditRow row) {
        return row.roles().stream()
                .map(name -> Role.ofRealm(name)
                        .map(role -> Words.of("frame.role." + role))
                        .orElseGet(() -> known(name)))
                .collect(Collectors.joining(", "));
    }

    private static String known(String name) {
        String words = Words.of("frame.role." + name);
        return words.startsWith("frame.role.") ? name : words;
    }

    public List<AuditRow> getRows() {
        return rows.rows();
    }

    public long getTotal() {
        return rows.total();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (rows.total() + ROWS - 1) / ROWS);
    }
}
