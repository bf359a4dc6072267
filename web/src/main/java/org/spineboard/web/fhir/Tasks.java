package org.spineboard.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.OwnReferralStatus;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.ReferralId;
import org.spineboard.web.fhir.answer.FhirNames;
import org.spineboard.web.fhir.answer.TaskWriter;

/** What became of the referrals. A task goes by the number of its case. */
@Dependent
public class Tasks implements IResourceProvider {
    @Inject
    CaseRecord cases;

    @Inject
    ReferralReading referrals;

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }

    @Read
    public Task read(@IdParam IdType id) {
        if (!CaseNumber.looksLike(id.getIdPart())) {
            throw new ResourceNotFoundException(id);
        }
        return task(cases.ownStatus(new CaseNumber(id.getIdPart())));
    }

    /** By the request or by the case number; the status narrows it down. */
    @Search
    public List<Task> search(
            @OptionalParam(name = Task.SP_BASED_ON) @Nullable ReferenceParam request,
            @OptionalParam(name = Task.SP_IDENTIFIER) @Nullable TokenParam identifier,
            @OptionalParam(name = Task.SP_STATUS) @Nullable TokenParam status) {
        if (request == null && identifier == null) {
            throw new BadSearch("State the request (based-on) or the case number (identifier)");
        }
        Stream<Task> found = request == null ? Stream.of() : basedOn(request).stream();
        if (identifier != null) {
            Optional<Task> numbered = numbered(identifier);
            found = request == null
                    ? numbered.stream()
                    : found.filter(task -> numbered.filter(other -> other.getIdElement()
                                    .getIdPart()
                                    .equals(task.getIdElement().getIdPart()))
                            .isPresent());
        }
        return found.filter(task -> status == null || task.getStatus().toCode().equals(status.getValue()))
                .toList();
    }

    private List<Task> basedOn(ReferenceParam request) {
        return Ids.uuid(request.getIdPart()).map(ReferralId::new).map(List::of).stream()
                .flatMap(ids -> cases.ownStatuses(ids).stream())
                .map(this::task)
                .toList();
    }

    private Optional<Task> numbered(TokenParam identifier) {
        String system = identifier.getSystem();
        String value = identifier.getValue();
        boolean ours = system == null || system.equals(FhirNames.CASE_NUMBER);
        if (!ours || value == null || !CaseNumber.looksLike(value)) {
            return Optional.empty();
        }
        try {
            return Optional.of(task(cases.ownStatus(new CaseNumber(value))));
        } catch (CaseNotFound | ReferralNotFound nothing) {
            return Optional.empty();
        }
    }

    private Task task(OwnReferralStatus status) {
        return TaskWriter.write(status, referrals.read(status.referral()).referral());
    }
}
