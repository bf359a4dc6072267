package org.spineboard.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.shared.security.Role;

/** Whether a specialty was at the table when a decision was made. */
@Embeddable
record Presence(
        @Enumerated(EnumType.STRING) @Column(name = "role") Role role,

        @Enumerated(EnumType.STRING) @Column(name = "standing")
        Standing standing)
        implements Serializable {

    enum Standing {
        PRESENT,
        /** Needed for the case and not there. */
        MISSING,
        /** Asked and not there, which stops nothing. */
        MISSED
    }

    static List<Presence> of(Quorum quorum) {
        List<Presence> all = new ArrayList<>();
        quorum.present().forEach(role -> all.add(new Presence(role, Standing.PRESENT)));
        quorum.missing().forEach(role -> all.add(new Presence(role, Standing.MISSING)));
        quorum.missed().forEach(role -> all.add(new Presence(role, Standing.MISSED)));
        return all;
    }

    static Quorum quorum(int rules, Collection<Presence> all) {
        return new Quorum(
                rules,
                standing(all, Standing.PRESENT),
                standing(all, Standing.MISSING),
                standing(all, Standing.MISSED));
    }

    private static List<Role> standing(Collection<Presence> all, Standing standing) {
        return all.stream()
                .filter(one -> one.standing == standing)
                .map(Presence::role)
                .sorted()
                .toList();
    }
}
