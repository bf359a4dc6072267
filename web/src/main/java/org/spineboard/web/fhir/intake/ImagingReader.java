package org.spineboard.web.fhir.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.ImagingStudy.ImagingStudyStatus;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.Imaging.Modality;
import org.spineboard.referral.form.Imaging.Study;

/** Reads the list of images there are. Whether one of them is the MRI of the whole spine is not for a program to say. */
final class ImagingReader {
    private static final String DICOM_UID = "urn:dicom:uid";
    private static final String OID = "urn:oid:";
    private static final Set<ImagingStudyStatus> NO_IMAGES =
            Set.of(ImagingStudyStatus.CANCELLED, ImagingStudyStatus.ENTEREDINERROR);

    private final ReferralBundle bundle;
    private final Objections objections;
    private final Notes notes;

    ImagingReader(ReferralBundle bundle, Objections objections, Notes notes) {
        this.bundle = bundle;
        this.objections = objections;
        this.notes = notes;
    }

    Imaging read() {
        List<Study> studies = new ArrayList<>();
        for (Sent<ImagingStudy> sent : bundle.all(ImagingStudy.class)) {
            bundle.checkSubject(sent, "subject", sent.resource().getSubject());
            if (sent.resource().hasStatus()
                    && NO_IMAGES.contains(sent.resource().getStatus())) {
                objections.value(sent.at("status"), "There are no such images");
            }
            Study study = objections.reading(sent.place(), () -> study(sent));
            if (study != null) {
                studies.add(study);
            }
            notes.keep(FormNote.Kind.OTHER, Wording.of(sent.resource().getNote()), sent.at("note"));
        }
        return new Imaging(null, null, null, null, studies);
    }

    private Study study(Sent<ImagingStudy> sent) {
        ImagingStudy study = sent.resource();
        return new Study(
                new FhirTimes(objections).read(study.getStartedElement(), sent.at("started")),
                modality(study),
                region(study),
                null,
                null,
                null,
                uid(study));
    }

    private static Modality modality(ImagingStudy study) {
        Stream<Coding> stated = Stream.concat(
                study.getModality().stream(), study.getSeries().stream().map(series -> series.getModality()));
        String code =
                stated.map(Coding::getCode).filter(Objects::nonNull).findFirst().orElse("");
        return switch (code) {
            case "MR" -> Modality.MR;
            case "CT" -> Modality.CT;
            case "PT" -> Modality.PT;
            case "NM" -> Modality.NM;
            case "CR", "DX", "RG" -> Modality.CR;
            case "US" -> Modality.US;
            default -> Modality.OTHER;
        };
    }

    private static @Nullable String region(ImagingStudy study) {
        String procedure = study.getProcedureCode().stream()
                .map(Wording::of)
                .findFirst()
                .orElseGet(() -> study.getSeries().stream()
                        .map(series -> Wording.of(new CodeableConcept(series.getBodySite())))
                        .findFirst()
                        .orElse(""));
        return study.hasDescription() ? study.getDescription() : procedure;
    }

    private static @Nullable String uid(ImagingStudy study) {
        return study.getIdentifier().stream()
                .filter(number -> DICOM_UID.equals(number.getSystem()) && number.hasValue())
                .map(number -> number.getValue().startsWith(OID)
                        ? number.getValue().substring(OID.length())
                        : number.getValue())
                .findFirst()
                .orElse(null);
    }
}
