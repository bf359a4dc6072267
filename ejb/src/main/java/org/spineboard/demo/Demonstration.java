package org.spineboard.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Urgency;
import org.spineboard.patient.Gender;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/**
 * What {@code demonstration.json} tells: people, and cases with what was done to them, in hours before the start.
 * Everybody in it is invented; NHS numbers are of the range kept for tests.
 */
record Demonstration(List<Person> people, List<Told> cases) {
    /** A member of staff, with the id the demonstration's realm gives them. */
    record Person(String subject, String username, String displayName, Set<Role> roles, String organisation) {
        Caller caller() {
            return new Caller(subject, username, displayName, roles, new OrganisationCode(organisation));
        }
    }

    /** One referral and what the coordinator answered. */
    record Told(
            String order,
            String organisation,
            double hoursAgo,
            @Nullable String title,
            String familyName,
            String givenNames,
            @Nullable String preferredName,
            Gender gender,
            LocalDate born,
            String nhsNumber,
            Primary primary,
            @Nullable String histology,
            String question,
            String plan,
            List<Finding> findings,
            @Nullable Double onsetHours,
            @Nullable Walking walking,
            int pain,
            YesNoUnknown mechanicalPain,
            int ecog,
            boolean complete,
            @Nullable Course earlierRadiotherapy,
            @Nullable Answered triage) {}

    /** An earlier course of radiotherapy. */
    record Course(String level, BigDecimal doseGy, int fractions) {}

    /** What the coordinator answered; which fields there are depends on the answer. */
    record Answered(
            double hoursAgo,
            Kind answer,
            @Nullable Urgency urgency,
            @Nullable List<String> items,
            @Nullable String text,
            @Nullable String advice) {
        enum Kind {
            ACCEPT,
            ASK_BACK,
            REJECT
        }
    }

    static Demonstration packed() {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = Demonstration.class.getResourceAsStream("demonstration.json")) {
            return json.readValue(file, Demonstration.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person of the organisation with that role. */
    Caller caller(String organisation, Role role) {
        return people.stream()
                .filter(person -> person.organisation().equals(organisation)
                        && person.roles().contains(role))
                .findFirst()
                .map(Person::caller)
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role + " at " + organisation));
    }
}
