package org.spineboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One act of one person. A list that showed several patients leaves one entry that names them all; patients known only
 * by their case are looked up while the entry is written, so that an entry always says whose record it was.
 */
@Entity
@Table(name = "audit_entry")
@Immutable
@NamedNativeQuery(name = "AuditEntry.add", query = """
                insert into audit_entry (recorded_at, action, actor_subject, actor_name, actor_roles, organisation,
                                         case_numbers, patient_ids, outcome, client_address, session_hash, request_id)
                select recorded_at, action, actor_subject, actor_name, actor_roles, organisation, case_numbers,
                       array(select unnest(act.patient_ids)
                             union
                             select f.patient_id from case_file f where f.case_number = any(act.case_numbers)),
                       outcome, client_address, session_hash, request_id
                from jsonb_to_recordset(cast(:acts as jsonb)) as act (
                    recorded_at timestamptz, action text, actor_subject text, actor_name text, actor_roles text,
                    organisation text, case_numbers text[], patient_ids uuid[], outcome text, client_address text,
                    session_hash text, request_id text)
                """)
@NamedNativeQuery(
        name = "AuditEntry.ofCase",
        resultClass = AuditEntry.class,
        query = "select e.* from audit_entry e" + AuditEntry.OF_A_CASE + " order by e.id desc")
@NamedNativeQuery(
        name = "AuditEntry.search",
        resultClass = AuditEntry.class,
        query = "select e.id, e.recorded_at, e.action, e.actor_subject, e.actor_name, e.actor_roles, e.organisation,"
                + " array(select f.case_number from case_file f"
                + " where f.case_number = any(e.case_numbers) and f.centre = :centre order by 1) as case_numbers,"
                + " e.patient_ids, e.outcome, e.client_address, e.session_hash, e.request_id from audit_entry e"
                + AuditEntry.FOUND + " order by e.id desc")
@NamedNativeQuery(name = "AuditEntry.countFound", query = "select count(*) from audit_entry e" + AuditEntry.FOUND)
@NamedNativeQuery(name = "AuditEntry.countOfCase", query = "select count(*) from audit_entry e" + AuditEntry.OF_A_CASE)
class AuditEntry {
    /** The case's number in the index of the entries, and only for the centre that holds the case. */
    static final String OF_A_CASE = " where e.case_numbers @> array[cast(:number as text)]"
            + " and exists (select 1 from case_file f where f.case_number = :number and f.centre = :centre)";

    /** What an organisation's auditor may look for: acts of its people, and acts on its cases. */
    static final String FOUND = " where e.recorded_at >= :since"
            + " and (cast(:number as text) = '' or e.case_numbers @> array[cast(:number as text)])"
            + " and position(lower(cast(:person as text)) in lower(e.actor_name)) > 0"
            + " and (e.organisation = :centre or exists (select 1 from case_file f"
            + " where f.case_number = any(e.case_numbers) and f.centre = :centre))";

    @Id
    private Long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String action;

    @Column(name = "actor_subject")
    private String actorSubject;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_roles")
    private String actorRoles;

    private String organisation;

    @Column(name = "case_numbers")
    private String[] caseNumbers;

    @Column(name = "patient_ids")
    private UUID[] patientIds;

    private String outcome;

    @Column(name = "client_address")
    private String clientAddress;

    @Column(name = "session_hash")
    private String sessionHash;

    @Column(name = "request_id")
    private String requestId;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {} // JPA only

    AuditRow row() {
        return new AuditRow(
                id,
                recordedAt,
                action,
                actorName,
                List.of(actorRoles.split(" ")),
                organisation,
                outcome,
                requestId,
                List.of(caseNumbers));
    }
}
