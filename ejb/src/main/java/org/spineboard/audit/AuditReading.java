package org.spineboard.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Shows the trail of a case; looking at it is an act of its own. */
@Stateless
@PermitAll // the guard decides by the matrix
public class AuditReading {
    @Inject
    AuditEntries entries;

    @Inject
    CurrentUser user;

    /** The acts on a case of the caller's own organisation, the newest first; empty for any other number. */
    @Act(Action.AUDIT_READ)
    public Page<AuditRow> ofCase(CaseNumber number, PageRequest page) {
        return entries.ofCase(number, user.caller().organisation(), page);
    }

    /** Acts of the caller's own organisation and acts on its cases, the newest first. */
    @Act(Action.AUDIT_SEARCH)
    public Page<AuditRow> search(AuditQuery query, PageRequest page) {
        return entries.search(query, user.caller().organisation(), page);
    }
}
