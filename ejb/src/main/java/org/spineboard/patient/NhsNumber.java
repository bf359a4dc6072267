package org.spineboard.patient;

import java.io.Serializable;

/** An NHS number: ten digits, the last of which checks the others. It never identifies a patient all by itself. */
public record NhsNumber(String value) implements Serializable {
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        if (value.length() != LENGTH || !isDigits(value) || !checks(value)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /** Reads what a person typed or pasted, with or without blanks and dashes; says why it cannot be right. */
    public static NhsNumber parse(String raw) {
        String digits = raw.strip().replaceAll("[\\s\\u00A0\\u2007\\u202F\\-\\u2010\\u2011\\u2013]", "");
        if (!isDigits(digits)) {
            throw new NhsNumberRefused("patient.nhsNumber.notDigits");
        }
        if (digits.length() != LENGTH) {
            throw new NhsNumberRefused("patient.nhsNumber.length", digits.length());
        }
        if (digits.chars().distinct().count() == 1) {
            throw new NhsNumberRefused("patient.nhsNumber.placeholder");
        }
        if (!checks(digits)) {
            throw new NhsNumberRefused("patient.nhsNumber.checkDigit");
        }
        return new NhsNumber(digits);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (digits.charAt(place) - '0') * (LENGTH - place);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }

    /** The last digits only would still identify; a log gets nothing of the number. */
    @Override
    public String toString() {
        return "NhsNumber";
    }
}
