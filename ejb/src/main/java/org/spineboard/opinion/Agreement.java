package org.spineboard.opinion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whether the specialties recommend the same. */
public enum Agreement {
    ALL,
    /** Some recommend the same. */
    PARTLY,
    NONE;

    /** Of the latest recommendations of all who were asked, one each; at least one. */
    public static Agreement of(Collection<String> recommendations) {
        Set<String> different = new HashSet<>(recommendations);
        if (different.size() <= 1) {
            return ALL;
        }
        return different.size() < recommendations.size() ? PARTLY : NONE;
    }
}
