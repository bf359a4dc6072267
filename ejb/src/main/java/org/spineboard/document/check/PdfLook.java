package org.spineboard.document.check;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.spineboard.document.Refusal;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.NhsNumberRefused;

/**
 * Reads a PDF as a viewer would and says what is in it: how many pages, whether anything in it could act, which NHS
 * numbers its text names.
 */
final class PdfLook {
    private static final long MEMORY = 256L * 1024 * 1024;
    private static final int MOST_PAGES = 2_000;
    private static final int DEEPEST = 40;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{3}[ \\-]?\\d{3}[ \\-]?\\d{4}(?!\\d)");
    private static final Set<String> ACTING_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EmbeddedFile", "EF", "RichMedia", "XFA");
    private static final Set<String> ACTING_NAMES = Set.of(
            "JavaScript",
            "Launch",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMedia",
            "FileAttachment",
            "EmbeddedFile");

    private PdfLook() {}

    /** What was found: a reason to refuse, or the numbers in the text. */
    record Found(Optional<Refusal> refusal, int pages, Set<NhsNumber> numbers) {
        static Found because(Refusal refusal) {
            return new Found(Optional.of(refusal), 0, Set.of());
        }
    }

    static Found look(byte[] bytes) {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                return Found.because(Refusal.ENCRYPTED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return Found.because(Refusal.TOO_MANY_PAGES);
            }
            if (any(document, PdfLook::acts)) {
                return Found.because(Refusal.ACTIVE);
            }
            if (any(document, PdfLook::isHuge)) {
                return Found.because(Refusal.TOO_MANY_PIXELS);
            }
            return new Found(
                    Optional.empty(), document.getNumberOfPages(), numbers(new PDFTextStripper().getText(document)));
        } catch (InvalidPasswordException locked) {
            return Found.because(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Found.because(Refusal.BROKEN);
        }
    }

    /** Every object there is, not only those a page leads to. */
    private static boolean any(PDDocument document, Predicate<COSBase> wanted) {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (wanted.test(document.getDocument().getObjectFromPool(key).getObject())) {
                return true;
            }
        }
        return wanted.test(document.getDocument().getTrailer());
    }

    /** An image that unpacks to more than an image on its own may. */
    private static boolean isHuge(COSBase part) {
        return part instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                && Pixels.areTooMany(stream.getInt(COSName.WIDTH, 1), stream.getInt(COSName.HEIGHT, 1));
    }

    private static boolean acts(COSBase part) {
        return acts(part, 0);
    }

    private static boolean acts(COSBase part, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (part instanceof COSArray array) {
            return array.toList().stream().anyMatch(one -> acts(one, depth + 1));
        }
        return part instanceof COSDictionary dictionary
                && dictionary.entrySet().stream()
                        .anyMatch(entry -> ACTING_KEYS.contains(entry.getKey().getName())
                                || (entry.getValue() instanceof COSName name && ACTING_NAMES.contains(name.getName()))
                                || acts(entry.getValue(), depth + 1));
    }

    static Set<NhsNumber> numbers(String text) {
        Set<NhsNumber> numbers = new LinkedHashSet<>();
        Matcher candidate = NUMBER.matcher(text);
        while (candidate.find()) {
            valid(candidate.group()).ifPresent(numbers::add);
        }
        return numbers;
    }

    private static Optional<NhsNumber> valid(String digits) {
        try {
            return Optional.of(NhsNumber.parse(digits));
        } catch (NhsNumberRefused otherNumber) {
            return Optional.empty();
        }
    }
}
