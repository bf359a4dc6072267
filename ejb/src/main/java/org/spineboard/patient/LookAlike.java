package org.spineboard.patient;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When two people are easily taken for one another: their family and given names are the same or nearly, or they share
 * a birth date and their family names are nearly the same. Accents, case and punctuation do not tell people apart.
 */
public final class LookAlike {
    private static final int SHORT_NAME = 4;
    private static final int LONG_NAME = 8;

    private LookAlike() {}

    /** What people are compared by. */
    public record Identity(
            String familyName, String givenNames, @Nullable LocalDate birthDate) implements Serializable {
        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** Where a name begins to differ from the one it resembles, as an index into the name; -1 where it does not. */
    public record Mark(int familyDiffersAt, int givenDiffersAt) implements Serializable {}

    /** Whether one could be taken for the other. */
    public static boolean alike(Identity one, Identity other) {
        return Compared.of(one).isLike(Compared.of(other));
    }

    /** Whether one of the two names agrees, or nearly does: the family name, or the first given name. */
    static boolean shareAName(Identity one, Identity other) {
        Compared left = Compared.of(one);
        Compared right = Compared.of(other);
        return left.family.areLike(right.family)
                || left.given.areLike(right.given)
                || left.firstGiven.areLike(right.firstGiven);
    }

    /** For each row of a list that looks like another row, where to mark its name; rows that stand alone are absent. */
    public static Map<Integer, Mark> marks(List<Identity> rows) {
        List<Compared> compared = rows.stream().map(Compared::of).toList();
        Map<Integer, Mark> marks = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            IntStream.range(0, rows.size())
                    .filter(other -> other != at && compared.get(at).isLike(compared.get(other)))
                    .findFirst()
                    .ifPresent(other -> marks.put(at, mark(rows.get(at), rows.get(other))));
        }
        return marks;
    }

    /** Index of the first character in which two texts differ as they are displayed; -1 when they are the same. */
    public static int firstDifference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int at = 0; at < shorter; at++) {
            if (one.charAt(at) != other.charAt(at)) {
                return at;
            }
        }
        return one.length() == other.length() ? -1 : shorter;
    }

    /** A name as it is compared: letters only, lower case, without accents. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\P{L}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String first(String names) {
        int blank = names.strip().indexOf(' ');
        return blank < 0 ? names : names.strip().substring(0, blank);
    }

    private static int slips(int length) {
        if (length < SHORT_NAME) {
            return 0;
        }
        return length < LONG_NAME ? 1 : 2;
    }

    /** An identity made ready to be compared with many others. */
    private record Compared(
            Letters family,
            Letters given,
            Letters firstGiven,
            @Nullable LocalDate birthDate) {
        static Compared of(Identity identity) {
            return new Compared(
                    Letters.of(identity.familyName),
                    Letters.of(identity.givenNames),
                    Letters.of(first(identity.givenNames)),
                    identity.birthDate);
        }

        boolean isLike(Compared other) {
            boolean swapped = family.areLike(other.given) && given.areLike(other.family);
            return swapped || (family.areLike(other.family) && sharesBirthOrGivenName(other));
        }

        private boolean sharesBirthOrGivenName(Compared other) {
            return (birthDate != null && birthDate.equals(other.birthDate))
                    || given.areLike(other.given)
                    || firstGiven.areLike(other.firstGiven);
        }
    }

    /** The letters of a name, and which there are as bits, so that most different names are told apart at a glance. */
    private record Letters(String text, long present) {
        static Letters of(String name) {
            String text = key(name);
            long present =
                    text.chars().mapToLong(letter -> 1L << (letter % Long.SIZE)).reduce(0, (a, b) -> a | b);
            return new Letters(text, present);
        }

        /** Whether two names are the same or differ by a slip of the pen. */
        boolean areLike(Letters other) {
            if (text.isEmpty() || other.text.isEmpty()) {
                return false;
            }
            int allowed = slips(Math.max(text.length(), other.text.length()));
            if (Math.abs(text.length() - other.text.length()) > allowed
                    || Long.bitCount(present & ~other.present) > allowed
                    || Long.bitCount(other.present & ~present) > allowed) {
                return false;
            }
            return text.equals(other.text) || distance(text, other.text) <= allowed;
        }
    }

    private static Mark mark(Identity one, Identity other) {
        return new Mark(
                firstDifference(one.familyName, other.familyName), firstDifference(one.givenNames, other.givenNames));
    }

    /** Number of slips between two names; two neighbouring letters changing places count as one. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                cost[i][j] = cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
