package org.spineboard.web.fhir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.referral.finding.Side;
import org.spineboard.referral.form.Primary;

class CodesTest {
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";

    @ParameterizedTest
    @CsvSource({
        "C64,KIDNEY",
        "C64.9,KIDNEY",
        "C61,PROSTATE",
        "C50.411,BREAST",
        "C90.0,MYELOMA",
        "C22.0,LIVER",
        "C25.0,PANCREAS"
    })
    void anIcdCodeMeansWhatItsCategoryDoes(String code, String primary) {
        assertThat(Codes.packed().meaning(Codes.Kind.PRIMARY, icd(code))).hasValue(primary);
    }

    @ParameterizedTest
    @CsvSource({"C34.1", "C25.4", "C90.2", "C22.1", "C80.0", "C79.5", "I10", "C"})
    void aCodeThatLeavesTheKindOpenMeansNothing(String code) {
        assertThat(Codes.packed().meaning(Codes.Kind.PRIMARY, icd(code))).isEmpty();
    }

    @Test
    void codesThatDisagreeMeanNothing() {
        CodeableConcept both = icd("C64");
        both.addCoding().setSystem(ICD).setCode("C61");

        assertThat(Codes.packed().meaning(Codes.Kind.PRIMARY, both)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/spineboard/web/fhir/intake/codes.csv", numLinesToSkip = 1)
    void everyMeaningIsAWordOfThePicklists(String kind, String system, String code, String meaning) {
        if (meaning == null) {
            return;
        }
        switch (Codes.Kind.valueOf(kind)) {
            case PRIMARY -> assertThat(Primary.values()).extracting(Enum::name).contains(meaning);
            case SIDE -> assertThat(Side.values()).extracting(Enum::name).contains(meaning);
            case LEVEL -> assertThat(meaning).matches("C[1-7]|T([1-9]|1[0-2])|L[1-5]");
            case SUSPICION -> assertThat(code).isIn("C79.5", "94602001");
        }
        assertThat(system).isIn("ICD-10", Codes.SNOMED);
    }

    private static CodeableConcept icd(String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(ICD).setCode(code);
        return concept;
    }
}
