package org.spineboard.web.casefile;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;

/** What stands in the address of a page about a case. */
public final class CaseAddress {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CaseAddress() {}

    /** The case the address names; an address that names none is answered like one of a case that is not there. */
    public static CaseNumber number(@Nullable String part) {
        if (part == null || !CaseNumber.looksLike(part)) {
            throw new NoSuchPage();
        }
        return new CaseNumber(part);
    }

    /** The item, study or other record the address names by its id. */
    public static UUID id(@Nullable String part) {
        if (part == null || !ID.matcher(part).matches()) {
            throw new NoSuchPage();
        }
        return UUID.fromString(part);
    }

    /** The page of a case. */
    public static String of(CaseNumber number) {
        return "/cases/" + number;
    }
}
