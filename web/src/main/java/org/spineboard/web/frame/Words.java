package org.spineboard.web.frame;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.spineboard.shared.Term;
import org.spineboard.web.text.ClinicalDates;

/** Sentences from the bundle with their places filled, for Java code that speaks to a person. */
public final class Words {
    private static final ResourceBundle BUNDLE = new Messages();

    private Words() {}

    /** The sentence; a key nobody has written is shown as it is, so that it is found in a test. */
    public static String of(String key, Object... args) {
        try {
            String sentence = BUNDLE.getString(key);
            if (args.length == 0) {
                return sentence;
            }
            Object[] written = Arrays.stream(args).map(Words::written).toArray();
            return new MessageFormat(sentence, Locale.UK).format(written);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Whether there is a sentence of that key. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    private static Object written(Object arg) {
        if (arg instanceof Term term) {
            return of(term.key());
        }
        return arg instanceof Instant moment ? ClinicalDates.weekdayDateTime(moment) : String.valueOf(arg);
    }
}
