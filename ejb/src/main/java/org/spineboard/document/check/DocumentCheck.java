package org.spineboard.document.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.spineboard.document.DocumentRefused;
import org.spineboard.document.Refusal;
import org.spineboard.document.SniffedType;
import org.spineboard.document.StoreDocument;
import org.spineboard.document.virus.VirusCheck;
import org.spineboard.patient.NhsNumber;

/** Lets a file through, or says why not. Nothing is unpacked before its shape has been looked at. */
@ApplicationScoped
public class DocumentCheck {
    /** Most bytes a file may have: 50 MB. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    private static final int SECONDS = 10;

    @Inject
    @Any
    Instance<VirusCheck> virusChecks;

    @Resource
    ManagedExecutorService workers;

    /** What is known of a file that may be stored with this patient's case; refuses every other. */
    public Passed passed(StoreDocument file, @Nullable NhsNumber patient) {
        outside(file).ifPresent(DocumentCheck::refuse);
        virusChecks.forEach(check -> mustBeClean(check, file.bytes()));
        SniffedType type = typed(file);
        shape(type, file.bytes()).ifPresent(DocumentCheck::refuse);
        return new Passed(type, type == SniffedType.PDF ? pages(file, patient) : 0);
    }

    /** A page of a stored PDF as a PNG. */
    public byte[] picture(byte[] pdf, int page) {
        return inTime(() -> PdfPicture.of(pdf, page), workers)
                .orElseThrow(() -> DocumentRefused.because(Refusal.TOO_LONG));
    }

    private int pages(StoreDocument file, @Nullable NhsNumber patient) {
        PdfLook.Found found =
                inTime(() -> PdfLook.look(file.bytes()), workers).orElse(PdfLook.Found.because(Refusal.TOO_LONG));
        found.refusal().ifPresent(DocumentCheck::refuse);
        boolean somebodyElse = found.numbers().stream().anyMatch(number -> !number.equals(patient));
        if (somebodyElse && !file.confirmed()) {
            refuse(Refusal.OTHER_PATIENT);
        }
        return found.pages();
    }

    private static Optional<Refusal> outside(StoreDocument file) {
        if (file.bytes().length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        return file.bytes().length > MOST_BYTES ? Optional.of(Refusal.TOO_LARGE) : FileName.refusal(file.name());
    }

    private static void mustBeClean(VirusCheck check, byte[] bytes) {
        switch (check.check(bytes)) {
            case CLEAN -> {}
            case INFECTED -> refuse(Refusal.VIRUS);
            case NO_ANSWER -> refuse(Refusal.NOT_CHECKED);
        }
    }

    /** What the file is by its bytes; name and browser must say the same. */
    static SniffedType typed(StoreDocument file) {
        SniffedType type = sniffed(file.bytes()).orElseThrow(() -> DocumentRefused.because(stranger(file.bytes())));
        if (!type.fits(file.name()) || !type.fitsDeclared(file.declared())) {
            throw DocumentRefused.because(Refusal.MISMATCH);
        }
        return type;
    }

    private static Optional<SniffedType> sniffed(byte[] bytes) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            String sniffed = MimeTypes.getDefaultMimeTypes(DocumentCheck.class.getClassLoader())
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
            return SniffedType.ofMediaType(sniffed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal stranger(byte[] bytes) {
        boolean program = Bytes.startsWith(bytes, "MZ")
                || Bytes.startsWith(bytes, "\u007fELF")
                || Bytes.startsWith(bytes, "#!")
                || Bytes.startsWith(bytes, "\u00ca\u00fe\u00ba\u00be");
        return program ? Refusal.PROGRAM : Refusal.TYPE;
    }

    /** Whether a file of that type is built as it should be, with nothing else in it. */
    static Optional<Refusal> shape(SniffedType type, byte[] bytes) {
        Optional<Refusal> ofType =
                switch (type) {
                    case PDF -> PdfShape.refusal(bytes);
                    case PNG -> PngShape.refusal(bytes);
                    case JPEG -> JpegShape.refusal(bytes);
                    case DICOM -> DicomShape.refusal(bytes);
                };
        boolean hidden = Bytes.hasArchive(bytes) || (type != SniffedType.PDF && Bytes.hasMarkup(bytes));
        return ofType.or(() -> hidden ? Optional.of(Refusal.HIDDEN) : Optional.empty());
    }

    /** What comes of the work if it comes in a short time. */
    static <T> Optional<T> inTime(Callable<T> work, ExecutorService workers) {
        Future<T> future = workers.submit(work);
        try {
            return Optional.of(future.get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            future.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentRefused refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        }
    }

    private static void refuse(Refusal refusal) {
        throw DocumentRefused.because(refusal);
    }
}
