package org.spineboard.interlock.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spineboard.interlock.fact.Fact.Blood;

/** Everything known about a case that interlocks may rest on, and the day they are asked. */
public record CaseFacts(LocalDate today, List<Fact> all) {
    public CaseFacts {
        all = List.copyOf(all);
    }

    /** All of a kind. */
    public <T extends Fact> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The first of a kind. */
    public <T extends Fact> Optional<T> first(Class<T> kind) {
        return of(kind).stream().findFirst();
    }

    /** The newest result of a blood test; one whose day nobody knows is older than all others. */
    public Optional<Blood> blood(Fact.Test test) {
        return of(Blood.class).stream()
                .filter(blood -> blood.test() == test)
                .max(Comparator.comparing(Blood::on, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
