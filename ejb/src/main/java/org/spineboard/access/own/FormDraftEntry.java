package org.spineboard.access.own;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/** One person's unsent answers to one form about one case. */
@Entity
@Table(name = "form_draft")
@NamedQuery(name = "FormDraft.own", query = """
                select d from FormDraftEntry d
                where d.ownerSubject = :owner and d.caseNumber = :number and d.form = :form""")
@Filter(name = OrganisationScope.FILTER, deduceAliasInjectionPoints = false, condition = OrganisationScope.OF_A_CASE)
class FormDraftEntry {
    @Id
    private UUID id;

    @Column(name = "owner_subject")
    private String ownerSubject;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "form")
    private String form;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private Map<String, String> answers;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormDraftEntry() {} // JPA only

    FormDraftEntry(Caller owner, FormKey key, Map<String, String> answers, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.ownerSubject = owner.subject();
        this.caseNumber = key.number().value();
        this.form = key.form();
        this.answers = Map.copyOf(answers);
        this.savedAt = now;
    }

    void keep(Map<String, String> typed, Instant now) {
        answers = Map.copyOf(typed);
        savedAt = now;
    }

    FormDraft draft() {
        return new FormDraft(new FormKey(new CaseNumber(caseNumber), form), answers, savedAt);
    }
}
