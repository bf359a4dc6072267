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
        boolean family = similar(one.familyName, other.familyName);
        boolean given = givenSimilar(one.givenNames, other.givenNames);
        if (family && given) {
            return true;
        }
        boolean swapped = similar(one.familyName, other.givenNames) && similar(one.givenNames, other.familyName);
        boolean sameBirthDate = one.birthDate != null && one.birthDate.equals(other.birthDate);
        return swapped || (sameBirthDate && family);
    }

    /** For each row of a list that looks like another row, where to mark its name; rows that stand alone are absent. */
    public static Map<Integer, Mark> marks(List<Identity> rows) {
        Map<Integer, Mark> marks = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            IntStream.range(0, rows.size())
                    .filter(other -> other != at && alike(rows.get(at), rows.get(other)))
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

    /** Whether two names are the same or differ by a slip of the pen. */
    static boolean similar(String one, String other) {
        String a = key(one);
        String b = key(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || distance(a, b) <= slips(Math.max(a.length(), b.length()));
    }

    /** Whether the given names agree, or at least the first of them: second names are often left out. */
    static boolean givenSimilar(String one, String other) {
        return similar(one, other) || similar(first(one), first(other));
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
