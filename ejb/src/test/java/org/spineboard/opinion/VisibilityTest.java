package org.spineboard.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.opinion.RequestState.DROPPED;
import static org.spineboard.opinion.RequestState.REQUESTED;
import static org.spineboard.opinion.RequestState.SIGNED;
import static org.spineboard.opinion.Specialty.CLINICAL_ONCOLOGY;
import static org.spineboard.opinion.Specialty.RADIOLOGY;
import static org.spineboard.opinion.Specialty.SPINE_SURGERY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** Every standing of three requests, on every track and in every status, against every kind of reader. */
class VisibilityTest {
    private static final String SIGNER = "signer";
    private static final List<Specialty> THREE = List.of(SPINE_SURGERY, CLINICAL_ONCOLOGY, RADIOLOGY);
    private static final Set<CaseStatus> BEFORE_DISCUSSION = EnumSet.range(CaseStatus.SUBMITTED, CaseStatus.LISTED);
    private static final List<Set<Role>> READERS = List.of(
            Set.of(Role.COORDINATOR),
            Set.of(Role.CHAIR),
            Set.of(Role.CNS),
            Set.of(Role.PALLIATIVE),
            Set.of(Role.SPINE_SURGEON),
            Set.of(Role.RAD_ONCOLOGIST),
            Set.of(Role.RADIOLOGIST),
            Set.of(Role.SPINE_SURGEON, Role.CHAIR),
            Set.of(Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST),
            Set.of(Role.SPINE_SURGEON, Role.RADIOLOGIST));

    /** One standing of the requests. */
    record Standing(Map<Specialty, RequestState> requests) {
        boolean isSigned(Specialty specialty) {
            return requests.get(specialty) == SIGNED;
        }

        boolean isWaiting() {
            return requests.containsValue(REQUESTED);
        }
    }

    static Stream<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        List<@Nullable RequestState> states = new ArrayList<>(List.of(RequestState.values()));
        states.add(null);
        int count = states.size();
        for (int nth = 0; nth < count * count * count; nth++) {
            Map<Specialty, RequestState> requests = new EnumMap<>(Specialty.class);
            put(requests, SPINE_SURGERY, states.get(nth % count));
            put(requests, CLINICAL_ONCOLOGY, states.get(nth / count % count));
            put(requests, RADIOLOGY, states.get(nth / count / count));
            all.add(new Standing(requests));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("standings")
    void whileOneIsWaitedForOnlyThoseReadWhoHaveSaidTheirOwn(Standing standing) {
        if (!standing.isWaiting()) {
            return;
        }
        for (CaseStatus status : BEFORE_DISCUSSION) {
            Visibility visibility = new Visibility(standing.requests(), Track.ELECTIVE, status);
            assertThat(visibility.isOpen()).isFalse();
            for (Set<Role> roles : READERS) {
                assertThat(visibility.mayRead(reader(roles), SIGNER))
                        .as("%s in %s by %s", standing, status, roles)
                        .isEqualTo(hasNothingToAdd(standing, roles));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standings")
    void whoeverSignedItReadsItAlways(Standing standing) {
        for (CaseStatus status : CaseStatus.values()) {
            for (Track track : Track.values()) {
                Visibility visibility = new Visibility(standing.requests(), track, status);
                READERS.forEach(roles -> assertThat(visibility.mayRead(person(SIGNER, roles), SIGNER))
                        .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standings")
    void anEmergencyIsOpenToAll(Standing standing) {
        for (CaseStatus status : CaseStatus.values()) {
            Visibility visibility = new Visibility(standing.requests(), Track.EMERGENCY, status);
            READERS.forEach(roles ->
                    assertThat(visibility.mayRead(reader(roles), SIGNER)).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aDiscussedCaseIsOpenToAll(CaseStatus status) {
        boolean discussed = !BEFORE_DISCUSSION.contains(status);

        standings().filter(Standing::isWaiting).forEach(standing -> {
            Visibility visibility = new Visibility(standing.requests(), Track.ELECTIVE, status);
            assertThat(visibility.isOpen()).isEqualTo(discussed);
            assertThat(visibility.mayRead(reader(Set.of(Role.CHAIR)), SIGNER)).isEqualTo(discussed);
        });
    }

    @ParameterizedTest
    @MethodSource("standings")
    void isCompleteWhenAllThatIsStillWantedIsSigned(Standing standing) {
        boolean anything = standing.requests().containsValue(SIGNED);
        Visibility visibility = new Visibility(standing.requests(), Track.ELECTIVE, CaseStatus.WORKUP);

        assertThat(visibility.isComplete()).isEqualTo(anything && !standing.isWaiting());
        READERS.forEach(roles -> assertThat(!visibility.isComplete() || visibility.mayRead(reader(roles), SIGNER))
                .isTrue());
    }

    @Test
    void aPersonWithTwoSpecialtiesOwesBoth() {
        Caller both = reader(Set.of(Role.SPINE_SURGEON, Role.RADIOLOGIST));

        assertThat(of(SIGNED, SIGNED, REQUESTED).mayRead(both, SIGNER)).isFalse();
        assertThat(of(REQUESTED, SIGNED, SIGNED).mayRead(both, SIGNER)).isFalse();
        assertThat(of(SIGNED, REQUESTED, SIGNED).mayRead(both, SIGNER)).isTrue();
        assertThat(of(SIGNED, REQUESTED, DROPPED).mayRead(both, SIGNER)).isTrue();
    }

    @Test
    void aSpecialtyThatWasLetOffWaitsForAll() {
        assertThat(of(DROPPED, SIGNED, REQUESTED).mayRead(reader(Set.of(Role.SPINE_SURGEON)), SIGNER))
                .isFalse();
        assertThat(of(DROPPED, SIGNED, SIGNED).mayRead(reader(Set.of(Role.SPINE_SURGEON)), SIGNER))
                .isTrue();
    }

    /** Told apart from the rule on purpose: which of the reader's specialties were asked, one by one. */
    private static boolean hasNothingToAdd(Standing standing, Set<Role> roles) {
        boolean has = false;
        for (Specialty specialty : THREE) {
            RequestState state = standing.requests().get(specialty);
            if (roles.contains(specialty.role()) && state == REQUESTED) {
                return false;
            }
            has |= roles.contains(specialty.role()) && standing.isSigned(specialty);
        }
        return has;
    }

    private static Visibility of(RequestState surgery, RequestState oncology, RequestState radiology) {
        return new Visibility(
                Map.of(SPINE_SURGERY, surgery, CLINICAL_ONCOLOGY, oncology, RADIOLOGY, radiology),
                Track.ELECTIVE,
                CaseStatus.WORKUP);
    }

    private static void put(Map<Specialty, RequestState> requests, Specialty specialty, @Nullable RequestState state) {
        if (state != null) {
            requests.put(specialty, state);
        }
    }

    private static Caller reader(Set<Role> roles) {
        return person("reader", roles);
    }

    private static Caller person(String subject, Set<Role> roles) {
        return new Caller(subject, subject, subject, roles, new OrganisationCode("RSC"));
    }
}
