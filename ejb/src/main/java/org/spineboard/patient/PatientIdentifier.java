package org.spineboard.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.spineboard.shared.Text;

/**
 * A number a person goes by somewhere.
 *
 * @param system the name space the sender stated, empty when none
 * @param assigner code of the organisation whose number it is; within it the value means one person
 */
@Embeddable
public record PatientIdentifier(
        @Enumerated(EnumType.STRING) @Column(name = "kind") IdentifierKind kind,
        @Column(name = "system") String system,
        @Column(name = "value") String value,
        @Column(name = "assigner") String assigner)
        implements Serializable {
    public PatientIdentifier {
        system = Text.name(system, Text.LINE);
        value = Text.name(value, Text.SHORT);
        assigner = Text.name(assigner, Text.SHORT);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An identifier has a value");
        }
    }

    /** A number of a hospital's own record. */
    public static PatientIdentifier hospitalNumber(String value, String assigner) {
        return new PatientIdentifier(IdentifierKind.HOSPITAL_NUMBER, "", value, assigner);
    }

    boolean isSameHospitalNumberAs(PatientIdentifier other) {
        return kind == IdentifierKind.HOSPITAL_NUMBER
                && other.kind == IdentifierKind.HOSPITAL_NUMBER
                && value.equalsIgnoreCase(other.value)
                && assigner.equals(other.assigner);
    }
}
