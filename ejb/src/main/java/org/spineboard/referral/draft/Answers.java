package org.spineboard.referral.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.spineboard.referral.form.FormNote;

/** The raw text of a draft's fields by key. It is kept as typed, right or wrong; only what no database holds is refused. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<TreeMap<String, String>> TEXT_BY_KEY = new TypeReference<>() {};
    private static final Pattern KEY = Pattern.compile("[a-zA-Z]{1,20}(\\.[a-zA-Z0-9_]{1,30}){1,4}");
    private static final int MOST_FIELDS = 500;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NOTE = 3_500;

    private Answers() {}

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, TEXT_BY_KEY);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored draft cannot be read");
        }
    }

    static String write(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A draft cannot be written");
        }
    }

    /** A text that could not be read, as far as it can be kept beside what could. */
    static FormNote unread(String field, String typed) {
        String visible = typed.codePoints()
                .filter(point -> point == '\n' || Character.getType(point) != Character.CONTROL)
                .filter(Character::isDefined)
                .limit(LONGEST_NOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new FormNote(FormNote.Kind.COMMENT, field + ": " + visible);
    }

    /** What there was, with what a page sent laid over it; a blank takes an answer away. */
    static Map<String, String> merge(Map<String, String> before, Map<String, String> typed) {
        Map<String, String> merged = new TreeMap<>(before);
        typed.forEach((key, text) -> {
            requireKeepable(key, text);
            if (text.isBlank()) {
                merged.remove(key);
            } else {
                merged.put(key, text);
            }
        });
        if (merged.size() > MOST_FIELDS) {
            throw new AnswersRefused("referral.draft.tooManyFields");
        }
        return merged;
    }

    private static void requireKeepable(String key, String text) {
        if (!KEY.matcher(key).matches()) {
            throw new AnswersRefused("referral.draft.unknownField");
        }
        if (text.length() > LONGEST) {
            throw new AnswersRefused("referral.draft.textTooLong");
        }
        boolean unstorable =
                text.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
        if (unstorable) {
            throw new AnswersRefused("referral.draft.unstorableText");
        }
    }
}
