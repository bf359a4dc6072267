package org.spineboard.demo.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Gender;

/** Makes up people: first those whose names and dates are hard on any screen, then ordinary ones. */
public final class People {
    private static final int FIRST_NUMBER = 300_000;
    private static final int BETWEEN_NUMBERS = 1_373;
    private static final int MODULUS = 11;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Names names;
    private final Deque<Edge> edges;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();
    private int made;

    /** As old as they are on that day. */
    public People(LocalDate today) {
        this.names = Names.packed();
        this.edges = new ArrayDeque<>(names.edges());
        this.today = today;
    }

    /** What {@code people.json} holds. */
    record Names(List<String> families, List<String> women, List<String> men, List<Edge> edges) {
        static Names packed() {
            try (InputStream file = People.class.getResourceAsStream("people.json")) {
                return JsonMapper.builder().build().readValue(file, Names.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Somebody out of the ordinary; without age or number where nobody knows them. */
    record Edge(
            @Nullable String title,
            String family,
            String given,
            @Nullable String preferred,
            Gender gender,
            @Nullable Integer age,
            boolean numbered) {}

    /** The next of those out of the ordinary, or an ordinary person where that is wanted or nobody else is left. */
    public Who next(Dice dice, boolean ordinary) {
        if (ordinary || edges.isEmpty()) {
            return ordinary(dice);
        }
        Edge one = edges.remove();
        String number = nextNumber();
        LocalDate born = one.age() == null ? null : today.minusYears(one.age()).minusDays(made + 5L);
        return new Who(
                one.title(),
                one.family(),
                one.given(),
                one.preferred(),
                one.gender(),
                born,
                one.numbered() ? number : null);
    }

    private Who ordinary(Dice dice) {
        boolean woman = dice.chance(50);
        List<String> firsts = woman ? names.women() : names.men();
        String family = dice.of(names.families());
        String given = dice.of(firsts);
        while (!taken.add(family + given)) {
            family = dice.of(names.families());
            given = dice.of(firsts);
        }
        LocalDate born = today.minusYears(dice.between(38, 86)).minusDays(dice.between(0, DAYS_OF_A_YEAR));
        String title = woman ? dice.of(List.of("Mrs", "Ms", "Ms")) : "Mr";
        return new Who(title, family, given, null, woman ? Gender.FEMALE : Gender.MALE, born, nextNumber());
    }

    private String nextNumber() {
        made++;
        String nine = "999%06d".formatted(FIRST_NUMBER + made * BETWEEN_NUMBERS);
        int check = check(nine);
        return check < MODULUS - 1 ? nine + check : nextNumber();
    }

    private static int check(String nine) {
        int sum = 0;
        for (int place = 0; place < nine.length(); place++) {
            sum += (nine.charAt(place) - '0') * (nine.length() + 1 - place);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
