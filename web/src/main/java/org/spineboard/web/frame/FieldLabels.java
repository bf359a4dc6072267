package org.spineboard.web.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of a referral are called. */
public final class FieldLabels {
    private static final String FULL = "referral.field.";
    private static final Pattern OF_A_FINDING = Pattern.compile("(neurology\\.finding\\.\\w+)\\.(side|level|onset)");

    private FieldLabels() {}

    /**
     * The label of a field in words.
     *
     * @param field the form's key; row numbers in it do not matter
     * @param shorter begins the keys of labels that are preferred where there is one
     */
    public static String of(String field, String shorter) {
        String plain = field.replaceAll("\\.\\d+", "");
        Matcher part = OF_A_FINDING.matcher(plain);
        if (part.matches()) {
            return Words.of("referral.findingPart." + part.group(2), of(part.group(1), shorter));
        }
        return Words.of(Words.has(shorter + plain) ? shorter + plain : FULL + plain);
    }
}
