package org.spineboard.board.quorum;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spineboard.shared.security.Role;

/** One version of the rules: which specialty must be there when. */
public final class QuorumRules {
    private final int version;
    private final Map<Role, Needed> needed;

    QuorumRules(int version, Map<Role, Needed> needed) {
        this.version = version;
        this.needed = new EnumMap<>(needed);
    }

    /** Quorum for a case, with these specialties at the table. */
    public Quorum of(Collection<Role> atTheTable, CaseNeeds needs) {
        Set<Role> there = Set.copyOf(atTheTable);
        List<Role> required = roles(needs);
        return new Quorum(
                version,
                required.stream().filter(there::contains).toList(),
                required.stream().filter(role -> !there.contains(role)).toList(),
                needed.entrySet().stream()
                        .filter(rule -> rule.getValue() == Needed.ASKED && !there.contains(rule.getKey()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Every specialty that has a rule, in the order of the roles. */
    public List<Role> roles() {
        return List.copyOf(needed.keySet());
    }

    private List<Role> roles(CaseNeeds needs) {
        return needed.entrySet().stream()
                .filter(rule -> needs.callFor(rule.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
