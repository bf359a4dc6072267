package org.spineboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
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
                values (:recordedAt, :action, :subject, :name, :roles, :organisation, :cases,
                        array(select unnest(cast(:patients as uuid[]))
                              union
                              select patient_id from case_file where case_number = any(cast(:cases as text[]))),
                        :outcome, :address, :session, :request)
                """)
@NamedQuery(
        name = "AuditEntry.ofCase",
        query = "select e from AuditEntry e where array_contains(e.caseNumbers, :number) order by e.id desc")
@NamedQuery(
        name = "AuditEntry.countOfCase",
        query = "select count(e) from AuditEntry e where array_contains(e.caseNumbers, :number)")
class AuditEntry {
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
                id, recordedAt, action, actorName, List.of(actorRoles.split(" ")), organisation, outcome, requestId);
    }
}
