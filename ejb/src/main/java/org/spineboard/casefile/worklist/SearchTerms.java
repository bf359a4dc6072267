package org.spineboard.casefile.worklist;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed into a search box, taken apart: dates of birth in the usual spellings, whole NHS numbers, and
 * words that may be part of a name, an NHS number or a case number. All of them must match, in whatever order.
 */
record SearchTerms(List<LocalDate> dates, List<String> nhsNumbers, List<String> words) {
    private static final int LONGEST = 100;
    private static final int SHORTEST = 2;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\S)(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}{3,9})[-/. ](\\d{4})(?!\\S)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\S)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\S)");
    private static final Pattern NHS_NUMBER = Pattern.compile("(?<!\\S)(\\d{3})[- ]?(\\d{3})[- ]?(\\d{4})(?!\\S)");

    SearchTerms {
        dates = List.copyOf(dates);
        nhsNumbers = List.copyOf(nhsNumbers);
        words = List.copyOf(words);
    }

    static SearchTerms of(String typed) {
        String text = typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
        StringBuilder rest = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace(',', ' '));
        List<String> numbers =
                take(rest, NHS_NUMBER, found -> Optional.of(found.group(1) + found.group(2) + found.group(3)));
        List<LocalDate> dates =
                new ArrayList<>(take(rest, DAY_FIRST, found -> date(found.group(3), found.group(2), found.group(1))));
        dates.addAll(take(rest, YEAR_FIRST, found -> date(found.group(1), found.group(2), found.group(3))));
        List<String> words = Arrays.stream(rest.toString().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        return new SearchTerms(dates, numbers, words);
    }

    /** Whether there is too little to look for. */
    boolean isTooShort() {
        long signs = words.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .count();
        return dates.isEmpty() && nhsNumbers.isEmpty() && signs < SHORTEST;
    }

    /** Letters only and without accents, as family names are kept for comparison; empty for a number. */
    static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\P{L}+", "");
    }

    /** The word inside a pattern in which the signs of a pattern mean themselves. */
    static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static <T> List<T> take(StringBuilder text, Pattern pattern, Function<MatchResult, Optional<T>> read) {
        List<T> taken = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            Optional<T> value = read.apply(matcher.toMatchResult());
            value.ifPresent(taken::add);
            if (value.isPresent()) {
                text.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
            }
        }
        return taken;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return month(month).map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.parseInt(text));
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(text))
                .map(Month::getValue)
                .findFirst();
    }
}
