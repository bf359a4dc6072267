package org.spineboard.referral;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.spineboard.referral.form.ReferralForm;

/**
 * The form as it is stored, and fingerprints of what was sent. Records are written by their components alone, so that a
 * method added to one never changes what is stored.
 */
public final class FormJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FormJson() {}

    static String write(ReferralForm form) {
        return text(form);
    }

    static ReferralForm read(String json) {
        try {
            return JSON.readValue(json, ReferralForm.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored referral cannot be read", withoutText(unreadable));
        }
    }

    /** SHA-256 of what a record holds; two records of the same content have the same. */
    public static String fingerprint(Object content) {
        try {
            byte[] bytes = text(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A referral cannot be written", withoutText(unwritable));
        }
    }

    /** The parser quotes what it read; the log must not. */
    private static JsonProcessingException withoutText(JsonProcessingException problem) {
        problem.clearLocation();
        return problem;
    }
}
