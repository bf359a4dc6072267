package org.spineboard.demo.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spineboard.demo.people.Demonstration;
import org.spineboard.patient.NhsNumber;

class LivesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T21:00:00Z");
    private static final int LEAST = 3;

    private final Demonstration demonstration = Demonstration.packed();

    /** A moment of every day of the week, and both changes of the clock. */
    static Stream<Instant> moments() {
        return Stream.concat(
                IntStream.range(0, 7).mapToObj(day -> SUNDAY.plusSeconds(day * 86_400L + day * 7_200L)),
                Stream.of(
                                "2026-10-25T01:30:00Z",
                                "2027-03-28T01:30:00Z",
                                "2027-01-01T00:01:00Z",
                                "2026-11-20T10:00:00Z")
                        .map(Instant::parse));
    }

    private Lives at(Instant now) {
        return Lives.at(demonstration, now, LONDON);
    }

    @Test
    void sameMomentSameLives() {
        assertThat(at(SUNDAY).all()).isEqualTo(at(SUNDAY).all()).hasSize(300);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyLifeGoesForwardAndEndsBeforeNow(Instant now) {
        for (Life life : at(now).all()) {
            List<Instant> times = life.steps().stream().map(Step::at).toList();
            assertThat(times).as(life.order()).isNotEmpty().isSorted().allMatch(at -> at.isBefore(now));
            assertThat(life.steps().get(0).deed()).as(life.order()).isEqualTo(Deed.REFER);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyDeedIsDoneInSeveralLives(Instant now) {
        Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
        for (Life life : at(now).all()) {
            Arrays.stream(Deed.values()).filter(life::has).forEach(deed -> counts.merge(deed, 1, Integer::sum));
        }
        assertThat(counts).containsOnlyKeys(Deed.values()).allSatisfy((deed, lives) -> assertThat(lives)
                .isGreaterThanOrEqualTo(LEAST));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nothingGoesToTheBoardBeforeItIsReady(Instant now) {
        for (Life life : at(now).all()) {
            List<Step> steps = life.steps();
            steps.stream().filter(step -> step.deed() == Deed.LIST).forEach(listed -> {
                assertThat(before(steps, listed))
                        .as(life.order())
                        .contains(Deed.ACCEPT, Deed.ASK_OPINIONS, Deed.REPORT_MRI);
                assertThat(before(steps, listed)).as(life.order()).containsAnyOf(Deed.WAIVE_TISSUE, Deed.REPORT_TISSUE);
                assertThat(before(steps, listed).stream().filter(Deed.SIGN_OPINION::equals))
                        .as(life.order())
                        .hasSize(3);
            });
        }
    }

    private static List<Deed> before(List<Step> steps, Step one) {
        return steps.stream()
                .filter(step -> step.at().isBefore(one.at()))
                .map(Step::deed)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void meetingsHaveRoomForWhatIsListed(Instant now) {
        List<Sitting> sittings = at(now).diary().sittings();
        assertThat(sittings).hasSize(16).isSortedAccordingTo(Comparator.comparing(Sitting::startsAt));
        assertThat(sittings).allSatisfy(sitting -> {
            assertThat(sitting.startsAt().atZone(LONDON).getHour()).isEqualTo(9);
            assertThat(sitting.agenda().stream().mapToInt(Sitting.Slot::minutes).sum())
                    .isLessThanOrEqualTo(115);
        });
        assertThat(sittings.stream().filter(sitting -> sitting.endsAt().isBefore(now)))
                .hasSize(10);
        assertThat(sittings.subList(0, 10))
                .allSatisfy(sitting -> assertThat(sitting.agenda()).isNotEmpty());
    }

    @Test
    void numbersAreOfTheRangeForTestsAndNobodySharesOne() {
        List<String> numbers = at(SUNDAY).all().stream()
                .map(life -> life.who().nhsNumber())
                .flatMap(Stream::ofNullable)
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(290).allSatisfy(number -> {
            assertThat(number).startsWith("999");
            assertThat(NhsNumber.parse(number).value()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aMeetingSitsAndDiscussesOneCase(Instant now) {
        Lives lives = at(now);
        // A Friday's own meeting may be between two cases.
        int fewest = lives.diary().session().isPresent() ? 1 : 0;
        assertThat(lives.all())
                .filteredOn(life -> times(life, Deed.DISCUSS) > times(life, Deed.DECIDE) + times(life, Deed.DEFER))
                .hasSizeBetween(fewest, 1);
        assertThat(lives.diary().meetings())
                .filteredOn(sitting ->
                        sitting.startsAt().isBefore(now) && sitting.endsAt().isAfter(now))
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.agenda()).hasSizeGreaterThan(LEAST));
    }

    private static long times(Life life, Deed deed) {
        return life.steps().stream().filter(step -> step.deed() == deed).count();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void twoEmergenciesWaitForTheirMri(Instant now) {
        assertThat(at(now).all())
                .filteredOn(life -> life.illness().isEmergency() && life.has(Deed.BOOK_MRI) && !life.has(Deed.MAKE_MRI))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void threeEmergenciesRun(Instant now) {
        assertThat(at(now).all())
                .filteredOn(life -> life.illness().isEmergency() && !life.has(Deed.STAND_DOWN))
                .hasSize(3);
    }
}
