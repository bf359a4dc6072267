package org.spineboard.web.fhir.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Gender;
import org.spineboard.patient.IdentifierKind;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.RedFlagRule;
import org.spineboard.referral.finding.Side;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.Imaging.Modality;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.time.ClinicalTime;

class ReferralReaderTest {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final OrganisationCode NORTHFIELD = new OrganisationCode("NGH");
    private static final String EMERGENCY = "referral-emergency.json";
    private static final String SWISS = "referral-swiss-guide.json";

    @Test
    void theEmergencyIsReadAsOne() {
        IncomingReferral read = read(EMERGENCY);

        assertThat(RedFlagRule.trackOf(read.form().neurology())).isEqualTo(Track.EMERGENCY);
        assertThat(read.authoredOn()).isEqualTo(ClinicalTime.at(Instant.parse("2026-11-21T08:25:00Z")));
        assertThat(read.order().system()).isEqualTo("urn:oid:2.999.10.2");
        assertThat(read.order().number()).isEqualTo("NGH-MSCC-2026-0187");
        assertThat(read.requester()).isEqualTo("Demo Referrer, GMC 7012345");
        assertThat(read.form().question().toBoard()).startsWith("New leg weakness since last night");
    }

    @Test
    void theEmergencyKeepsWhatWasFoundAndSinceWhen() {
        IncomingReferral read = read(EMERGENCY);

        assertThat(read.form().neurology().findings())
                .contains(new FindingNote(
                        Finding.WEAKNESS_LEG,
                        Answer.PRESENT,
                        Side.LEFT,
                        null,
                        ClinicalTime.at(Instant.parse("2026-11-20T19:00:00Z"))))
                .contains(new FindingNote(
                        Finding.PAIN_BAND_LIKE, Answer.PRESENT, null, null, ClinicalTime.on(LocalDate.of(2026, 11, 6))))
                .contains(FindingNote.of(Finding.BLADDER_RETENTION, Answer.ABSENT));
        assertThat(read.form().neurology().onset()).isEqualTo(ClinicalTime.at(Instant.parse("2026-11-20T19:00:00Z")));
        assertThat(read.form().fitness().ecog()).isEqualTo(2);
        assertThat(read.form().fitness().pain().score()).isEqualTo(8);
    }

    @Test
    void theEmergencyNamesTheCancerAndTheSuspectedLevel() {
        IncomingReferral read = read(EMERGENCY);

        assertThat(read.form().disease().primary()).isEqualTo(Primary.KIDNEY);
        assertThat(read.form().disease().primaryInWords())
                .isEqualTo("Malignant neoplasm of kidney, except renal pelvis");
        assertThat(notes(read, FormNote.Kind.CONDITION))
                .anyMatch(text -> text.startsWith("Suspected spinal metastasis: ") && text.contains("T8 vertebra"))
                .anyMatch(text -> text.contains("since May 2023") && text.contains("right nephrectomy 2023"));
        assertThat(notes(read, FormNote.Kind.MEDICATION))
                .containsExactly("pazopanib, 800 mg once a day, from 02-Mar-2026, active");
    }

    @Test
    void thePatientIsReadWithNumbersAndNames() {
        IncomingReferral read = read(EMERGENCY);

        assertThat(read.person().familyName()).isEqualTo("Okafor-Lindqvist");
        assertThat(read.person().givenNames()).isEqualTo("Ingrid Chiamaka");
        assertThat(read.person().title()).isEqualTo("Mrs");
        assertThat(read.person().birthDate()).isEqualTo(LocalDate.of(1961, 7, 14));
        assertThat(read.person().gender()).isEqualTo(Gender.FEMALE);
        assertThat(Objects.requireNonNull(read.person().nhsNumber()).value()).isEqualTo("9434765919");
        assertThat(read.person().contact().mobile()).isEqualTo("07700 900461");
        assertThat(read.person().identifiers()).singleElement().satisfies(number -> {
            assertThat(number.kind()).isEqualTo(IdentifierKind.HOSPITAL_NUMBER);
            assertThat(number.assigner()).isEqualTo("NGH");
            assertThat(number.value()).isEqualTo("NGH-204417");
        });
    }

    @Test
    void theSwissReferralIsTakenWithItsWords() {
        IncomingReferral read = read(SWISS);

        assertThat(RedFlagRule.trackOf(read.form().neurology())).isEqualTo(Track.ELECTIVE);
        assertThat(read.order().system()).isEmpty();
        assertThat(read.authoredOn()).isEqualTo(ClinicalTime.on(LocalDate.of(2026, 1, 26)));
        assertThat(read.requester()).isEqualTo("Hans Muster");
        assertThat(read.form().disease().primary()).isNull();
        assertThat(read.form().disease().primaryInWords()).isEqualTo("Synovial sarcoma of the right knee");
        assertThat(notes(read, FormNote.Kind.ALLERGY))
                .singleElement()
                .asString()
                .startsWith("Komplexbildner-Allergie");
        assertThat(read.form().imaging().studies()).hasSize(2).first().satisfies(study -> {
            assertThat(study.modality()).isEqualTo(Modality.CT);
            assertThat(study.region()).isEqualTo("CT Scan Right Knee");
            assertThat(study.studyUid()).isEqualTo("1.2.4.7.6.1.35921.32671128.2255.7333");
        });
        assertThat(read.person().contact().address()).isEqualTo("Musterstrasse 1\n8000 Zürich\nSchweiz");
    }

    @Test
    void withoutPatientItIsNoReferral() {
        assertThat(places(bundle -> bundle.getEntry().remove(0)))
                .contains("Bundle")
                .contains("Bundle.entry[0].resource.subject.reference");
    }

    @Test
    void withoutRequestItIsNoReferral() {
        assertThat(places(bundle -> bundle.getEntry().removeIf(entry -> entry.getResource() instanceof ServiceRequest)))
                .containsExactly("Bundle");
    }

    @Test
    void anotherPatientInTheSameBundleIsRefused() {
        assertThat(places(bundle -> add(bundle, new Patient().addName(new org.hl7.fhir.r4.model.HumanName()))))
                .contains("Bundle.entry[12].resource");
    }

    @Test
    void aReferenceIntoNothingIsNamed() {
        assertThat(places(bundle -> of(bundle, ServiceRequest.class)
                        .getRequester()
                        .setReference("urn:uuid:00000000-0000-4000-8000-000000000000")))
                .containsExactly("Bundle.entry[11].resource.requester.reference");
    }

    @Test
    void everyPlaceIsNamedAtOnce() {
        List<String> places = places(bundle -> {
            of(bundle, Patient.class).getIdentifierFirstRep().setValue("9434765918");
            of(bundle, ServiceRequest.class).setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
            of(bundle, ServiceRequest.class).setIdentifier(List.of());
            of(bundle, Observation.class).getCode().getCodingFirstRep().setCode("WEAKNESS");
        });

        assertThat(places)
                .containsExactlyInAnyOrder(
                        "Bundle.entry[0].resource.identifier[0].value",
                        "Bundle.entry[11].resource.status",
                        "Bundle.entry[11].resource.identifier",
                        "Bundle.entry[3].resource.code");
    }

    @ParameterizedTest
    @CsvSource({"89247-1,6", "89243-0,75", "72514-3,11", "72514-3,-1"})
    void aScoreOutsideItsScaleIsRefused(String code, int value) {
        Observation score = new Observation().setStatus(Observation.ObservationStatus.FINAL);
        score.getCode().addCoding().setSystem("http://loinc.org").setCode(code);
        score.setValue(new IntegerType(value));

        assertThat(places(bundle -> add(bundle, score))).containsExactly("Bundle.entry[12].resource.value");
    }

    @Test
    void aTimeWithoutOffsetIsRefused() {
        DateTimeType noOffset = new DateTimeType("2026-11-20T19:00:00");

        assertThat(places(bundle -> of(bundle, Observation.class).setEffective(noOffset)))
                .containsExactly("Bundle.entry[3].resource.effective");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedWhereItStands() {
        assertThat(places(bundle ->
                        of(bundle, ServiceRequest.class).getNoteFirstRep().setText("x".repeat(4001))))
                .containsExactly("Bundle.entry[11].resource.note");
    }

    @Test
    void aWrongCategoryIsAnotherBoards() {
        assertThat(places(bundle -> of(bundle, ServiceRequest.class).setCategory(List.of(new CodeableConcept()))))
                .containsExactly("Bundle.entry[11].resource.category");
    }

    @Test
    void whatIsNotKnownIsKeptAsHavingCome() {
        IncomingReferral read = read(EMERGENCY, bundle -> add(bundle, new Coverage()));

        assertThat(notes(read, FormNote.Kind.OTHER))
                .containsExactly("A resource of the kind Coverage was sent and is not shown");
    }

    @Test
    void twoCancersAreNotOne() {
        IncomingReferral read = read(EMERGENCY, bundle -> {
            Condition breast = new Condition();
            breast.getCode()
                    .addCoding()
                    .setSystem("http://hl7.org/fhir/sid/icd-10")
                    .setCode("C50.9");
            breast.setSubject(of(bundle, Condition.class).getSubject());
            add(bundle, breast);
        });

        assertThat(read.form().disease().primary()).isNull();
        assertThat(read.form().disease().primaryInWords()).endsWith("; C50.9");
    }

    @Test
    void aMissingOnsetOrNumberIsNoError() {
        IncomingReferral read = read(EMERGENCY, bundle -> {
            bundle.getEntry().forEach(entry -> {
                if (entry.getResource() instanceof Observation observation) {
                    observation.setEffective(null);
                }
            });
            of(bundle, Patient.class).setIdentifier(List.of());
            of(bundle, Patient.class).setBirthDate(null);
        });

        assertThat(read.person().nhsNumber()).isNull();
        assertThat(read.form().neurology().onset()).isNull();
    }

    private static IncomingReferral read(String name) {
        return read(name, bundle -> {});
    }

    private static IncomingReferral read(String name, Consumer<Bundle> change) {
        Bundle bundle = example(name);
        change.accept(bundle);
        return new ReferralReader(CONTEXT).read(bundle, NORTHFIELD);
    }

    private static List<String> places(Consumer<Bundle> change) {
        NotUnderstood refused = catchThrowableOfType(NotUnderstood.class, () -> read(EMERGENCY, change));
        return refused.objections().stream().map(Objection::place).toList();
    }

    private static List<String> notes(IncomingReferral read, FormNote.Kind kind) {
        return read.form().notes().stream()
                .filter(note -> note.kind() == kind)
                .map(FormNote::text)
                .toList();
    }

    private static <T extends Resource> T of(Bundle bundle, Class<T> kind) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void add(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl(resource.fhirType());
    }

    private static Bundle example(String name) {
        try (InputStream json = ReferralReaderTest.class.getResourceAsStream("/org/spineboard/web/fhir/" + name)) {
            String text = new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
            return CONTEXT.newJsonParser().parseResource(Bundle.class, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
