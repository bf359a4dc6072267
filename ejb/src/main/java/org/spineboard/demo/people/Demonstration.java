package org.spineboard.demo.people;

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
 * What {@code demonstration.json} tells: people, and the latest cases with what the coordinator answered, in hours before
 * the start. Everybody in it is invented; NHS numbers are of the range kept for tests.
 */
public record Demonstration(List<Person> people, List<Told> cases) {
    /** A member of staff, with the id the demonstration's realm gives them. */
    public record Person(String subject, String username, String displayName, Set<Role> roles, String organisation) {
        public Caller caller() {
            return new Caller(subject, username, displayName, roles, new OrganisationCode(organisation));
        }
    }

    /** One referral and what the coordinator answered. */
    public record Told(
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
            @Nullable Answered triage) {
        /** The patient. */
        public Who who() {
            return new Who(title, familyName, givenNames, preferredName, gender, born, nhsNumber);
        }

        /** What the patient has. */
        public Illness illness() {
            Cancer cancer = Cancer.of(primary);
            boolean pressing = findings.stream().anyMatch(Finding::isNeurological);
            Lesion lesion =
                    new Lesion(Lesion.levelIn(question), cancer.lesion(), pressing, mechanicalPain == YesNoUnknown.YES);
            return new Illness(
                    cancer,
                    histology == null ? "Not known yet" : histology,
                    lesion,
                    question,
                    plan,
                    findings,
                    onsetHours,
                    walking,
                    pain,
                    mechanicalPain,
                    ecog,
                    complete,
                    earlierRadiotherapy);
        }
    }

    /** An earlier course of radiotherapy. */
    public record Course(String level, BigDecimal doseGy, int fractions) {}

    /** What the coordinator answered; which fields there are depends on the answer. */
    public record Answered(
            double hoursAgo,
            Kind answer,
            @Nullable Urgency urgency,
            @Nullable List<String> items,
            @Nullable String text,
            @Nullable String advice) {
        /** What can be answered. */
        public enum Kind {
            ACCEPT,
            ASK_BACK,
            REJECT
        }
    }

    /** Reads what is packed with the product. */
    public static Demonstration packed() {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = Demonstration.class.getResourceAsStream("demonstration.json")) {
            return json.readValue(file, Demonstration.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person of that name. */
    public Caller caller(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .map(Person::caller)
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + username));
    }
}
