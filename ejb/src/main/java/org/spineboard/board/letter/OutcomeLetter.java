package org.spineboard.board.letter;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.board.decision.DecisionId;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** A letter as it was sent. Written once; the table takes no change. The referring hospital may read it too. */
@Entity
@Immutable
@Table(name = "outcome_letter")
@NamedQuery(
        name = "OutcomeLetter.ofCase",
        query = "select l from OutcomeLetter l where l.caseNumber = :number order by l.signature.at desc")
@Filter(name = OrganisationScope.FILTER, deduceAliasInjectionPoints = false, condition = OrganisationScope.OF_A_CASE)
class OutcomeLetter {
    @Id
    private UUID id;

    @Column(name = "decision_id")
    private UUID decision;

    @Column(name = "case_number")
    private String caseNumber;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private byte[] content;

    @Column(name = "sha256")
    private String sha256;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeLetter() {} // JPA only

    OutcomeLetter(DecisionRow decision, byte[] content, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.decision = decision.id().value();
        this.caseNumber = decision.number().value();
        this.content = content.clone();
        this.sha256 = digest(content);
        this.signature = signature;
    }

    UUID id() {
        return id;
    }

    DecisionId decision() {
        return new DecisionId(decision);
    }

    byte[] content() {
        return content.clone();
    }

    LetterRow row() {
        return new LetterRow(decision(), signature);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "OutcomeLetter[" + caseNumber + " " + sha256 + "]";
    }
}
