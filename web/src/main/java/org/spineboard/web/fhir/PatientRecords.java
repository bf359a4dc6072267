package org.spineboard.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.shared.PatientId;
import org.spineboard.web.fhir.answer.PatientWriter;

/** The patients of the referrals that were sent. */
@Dependent
public class PatientRecords implements IResourceProvider {
    @Inject
    ReferralReading reading;

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Read
    public Patient read(@IdParam IdType id) {
        PatientId patient =
                Ids.uuid(id.getIdPart()).map(PatientId::new).orElseThrow(() -> new ResourceNotFoundException(id));
        return PatientWriter.write(reading.patient(patient));
    }

    /** By a number the patient goes by, of any name space if none is stated. */
    @Search
    public List<Patient> search(@OptionalParam(name = Patient.SP_IDENTIFIER) @Nullable TokenParam identifier) {
        if (identifier == null || Objects.toString(identifier.getValue(), "").isBlank()) {
            throw new BadSearch("State the identifier");
        }
        String system = Objects.toString(identifier.getSystem(), "");
        return reading.patientsByIdentifier(system, identifier.getValue()).rows().stream()
                .map(PatientWriter::write)
                .toList();
    }
}
