package org.spineboard.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.pathway.ClockReading;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.NamePart;
import org.spineboard.web.text.Names;
import org.spineboard.web.text.Numbers;

/** How lists and pages write what belongs to a case; the functions of the tag library that know cases. */
public final class CaseSigns {
    private static final String LACKING = "casefile.lacking.";

    private CaseSigns() {}

    /** The chip of a clock. */
    public static @Nullable ClockChip chip(@Nullable ClockReading reading) {
        return reading == null ? null : ClockChip.of(reading);
    }

    /** What is lacking in a few words: the name of a field or of a part of the work-up, else the words of who asked. */
    public static String lacking(@Nullable String detail) {
        if (detail == null) {
            return "";
        }
        String words = Words.of(LACKING + detail);
        return words.startsWith(LACKING) ? detail : words;
    }

    /** Several things that are lacking, in one line. */
    public static String missingAll(List<String> details) {
        return details.stream().map(CaseSigns::lacking).collect(Collectors.joining(", "));
    }

    /** What a case of a list lacks: the item that is due first, and how many there are besides. */
    public static String missing(WorklistRow row) {
        if (row.nextItemDetail() == null) {
            return "";
        }
        int others = row.itemsTotal() - row.itemsDone() - 1;
        String first = lacking(row.nextItemDetail());
        return others > 0 ? Words.of("casefile.lacking.more", first, others) : first;
    }

    /** The primary cancer; nobody may know it. */
    public static String primary(@Nullable String key) {
        return key == null ? Numbers.NOT_KNOWN : Words.of("referral.Primary." + key);
    }

    /** How an item stands. */
    public static String state(OpenItemRow item, Instant now) {
        if (item.state() != ItemState.OPEN) {
            return Words.of("casefile.item.state." + item.state());
        }
        return Words.of(item.due().isBefore(now) ? "casefile.item.state.OVERDUE" : "casefile.item.state.OPEN");
    }

    /** What an item is about. */
    public static String item(OpenItemRow item) {
        return item.kind().isInWords() ? item.detail() : lacking(item.detail());
    }

    /** Where an item is settled, below its case: where its record is made, else on a page of its own. */
    public static String place(OpenItemRow item) {
        return switch (item.kind()) {
            case OPINION -> CaseSection.OPINIONS.path();
            case LETTER -> CaseSection.BOARD.path();
            case FOLLOW_UP -> CaseSection.FOLLOW_UP.path();
            case PLAN -> CaseSection.PLAN.path();
            case MINIMUM_DATA, ASKED_BACK, WORK_UP, BOARD_QUESTION ->
                item.kind().isWaived(item.detail())
                        ? CaseSection.TISSUE.path()
                        : CaseSection.ITEM.path() + "/" + item.id();
        };
    }

    /** Who owes it: the role where one is known, else anybody of the organisation. */
    public static String owedBy(OwedBy by) {
        return by.role() == null
                ? by.organisation().value()
                : Words.of(
                        "casefile.owedBy",
                        Words.of("frame.role." + by.role()),
                        by.organisation().value());
    }

    /** A name as lists write it, its first letter that differs from a similar name on the list marked. */
    public static List<NamePart> name(PatientLine line) {
        String name = Names.name(line.familyName(), line.givenNames(), line.title());
        int at = mark(line, name);
        if (at < 0 || at >= name.length()) {
            return List.of(new NamePart(name, false));
        }
        int end = name.offsetByCodePoints(at, 1);
        List<NamePart> parts = new ArrayList<>();
        parts.add(new NamePart(name.substring(0, at), false));
        parts.add(new NamePart(name.substring(at, end), true));
        parts.add(new NamePart(name.substring(end), false));
        return parts;
    }

    /** Where the whole name is marked; -1 for a name that stands alone, or is the very same as the other. */
    private static int mark(PatientLine line, String name) {
        if (line.lookAlike() == null) {
            return -1;
        }
        int family = line.lookAlike().familyDiffersAt();
        if (family >= 0) {
            return Math.min(family, line.familyName().length() - 1);
        }
        int given = line.lookAlike().givenDiffersAt();
        int comma = name.indexOf(", ");
        return given < 0 || comma < 0
                ? -1
                : Math.min(comma + 2 + given, comma + 1 + line.givenNames().length());
    }
}
