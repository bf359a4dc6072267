package org.spineboard.referral.form;

import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;

/** Cleans what somebody wrote; blank is the same as nothing said. */
final class Said {
    private Said() {}

    static @Nullable String name(@Nullable String raw) {
        return raw == null ? null : blankToNull(Text.name(raw, Text.SHORT));
    }

    static @Nullable String line(@Nullable String raw) {
        return raw == null ? null : blankToNull(Text.line(raw, Text.LINE));
    }

    static @Nullable String paragraph(@Nullable String raw) {
        return raw == null ? null : blankToNull(Text.paragraph(raw, Text.LONG));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
