package org.spineboard.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineboard.document.DocumentRefused;
import org.spineboard.document.Refusal;
import org.spineboard.document.SniffedType;
import org.spineboard.document.StoreDocument;
import org.spineboard.patient.NhsNumber;
import org.spineboard.shared.CaseNumber;

/** Files that are what they say, and files that are not. */
class DocumentCheckTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    void goodFilesAreWhatTheySay() {
        assertThat(typed("report.pdf", "application/pdf", Files.pdf("Report"))).isEqualTo(SniffedType.PDF);
        assertThat(typed("Film.PNG", "image/png", Files.image("png"))).isEqualTo(SniffedType.PNG);
        assertThat(typed("film.jpeg", "image/jpeg", Files.image("jpeg"))).isEqualTo(SniffedType.JPEG);
        assertThat(typed("slice.dcm", "", Files.dicom(""))).isEqualTo(SniffedType.DICOM);
    }

    @Test
    void goodFilesAreWellBuilt() {
        assertThat(DocumentCheck.shape(SniffedType.PDF, Files.pdf("Report"))).isEmpty();
        assertThat(DocumentCheck.shape(SniffedType.PNG, Files.image("png"))).isEmpty();
        assertThat(DocumentCheck.shape(SniffedType.JPEG, Files.image("jpeg"))).isEmpty();
        assertThat(DocumentCheck.shape(SniffedType.DICOM, Files.dicom(""))).isEmpty();
        assertThat(DocumentCheck.shape(SniffedType.DICOM, Files.dicom("II*\0"))).isEmpty();
    }

    @Test
    void contentNameAndBrowserMustAgree() {
        refused(Refusal.PROGRAM, "report.pdf", "application/pdf", Files.text("MZ\u0090\0 This program"));
        refused(Refusal.PROGRAM, "report.pdf", "application/pdf", Files.text("\u007fELF\2\1\1"));
        refused(Refusal.PROGRAM, "report.pdf", "application/pdf", Files.text("#!/bin/sh\nexit\n"));
        refused(Refusal.TYPE, "report.pdf", "application/pdf", Files.text("<html><body>Hello</body></html>"));
        refused(Refusal.TYPE, "film.png", "image/png", Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refused(Refusal.TYPE, "film.png", "image/png", Files.image("gif"));
        refused(Refusal.TYPE, "files.pdf", "application/pdf", Files.zip());
        refused(Refusal.MISMATCH, "film.jpg", "image/jpeg", Files.image("png"));
        refused(Refusal.MISMATCH, "film.png", "text/html", Files.image("png"));
        refused(Refusal.MISMATCH, "film", "image/png", Files.image("png"));
    }

    @Test
    void nothingIsHiddenInOrBehindAFile() {
        hidden(SniffedType.PDF, Files.joined(Files.pdf("Report"), Files.zip()));
        hidden(SniffedType.PDF, Files.joined(Files.zip(), Files.pdf("Report")));
        hidden(SniffedType.PDF, Files.joined(Files.pdf("Report"), Files.text("x".repeat(2_000))));
        hidden(SniffedType.PNG, Files.joined(Files.image("png"), Files.zip()));
        hidden(SniffedType.JPEG, Files.joined(Files.image("jpeg"), Files.text("<script>alert(1)</script>")));
        hidden(SniffedType.DICOM, Files.dicom("MZ"));
        byte[] comment = Files.joined(
                Files.text("\u00ff\u00d8\u00ff\u00fe\0\u0012<script>xxxxxxxx"), tail(Files.image("jpeg"), 2));
        hidden(SniffedType.JPEG, comment);
    }

    @Test
    void aFileThatEndsInTheMiddleIsBroken() {
        assertThat(DocumentCheck.shape(SniffedType.PNG, head(Files.image("png"), 40)))
                .contains(Refusal.BROKEN);
        assertThat(DocumentCheck.shape(SniffedType.JPEG, head(Files.image("jpeg"), 400)))
                .contains(Refusal.BROKEN);
        assertThat(DocumentCheck.shape(SniffedType.PDF, head(Files.pdf("Report"), 300)))
                .contains(Refusal.BROKEN);
    }

    @Test
    void imagesAreMeasuredByTheirHeaders() {
        Instant start = Instant.now();

        assertThat(DocumentCheck.shape(SniffedType.PNG, Files.png(60_000, 60_000)))
                .contains(Refusal.TOO_MANY_PIXELS);
        assertThat(DocumentCheck.shape(SniffedType.PNG, Files.png(0, 10))).contains(Refusal.TOO_MANY_PIXELS);
        assertThat(DocumentCheck.shape(SniffedType.PNG, Files.png(7_000, 7_000)))
                .isEmpty();
        assertThat(DocumentCheck.shape(SniffedType.JPEG, largeJpeg())).contains(Refusal.TOO_MANY_PIXELS);
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefusedBeforeItIsRead() {
        byte[] wide = Files.bomb(500, false);
        byte[] deep = Files.bomb(20, true);
        Instant start = Instant.now();

        assertThat(DocumentCheck.shape(SniffedType.PDF, wide)).contains(Refusal.BOMB);
        assertThat(DocumentCheck.shape(SniffedType.PDF, deep)).contains(Refusal.BOMB);
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON.multipliedBy(3));
    }

    @Test
    void aPdfThatCouldActIsRefused() {
        assertThat(PdfLook.look(Files.pdf("Report", 1, true)).refusal()).contains(Refusal.ACTIVE);
        assertThat(PdfLook.look(Files.pdf("Report")).refusal()).isEmpty();
    }

    @Test
    void aPageIsDrawnAtABearableSize() throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(PdfPicture.of(Files.pdf("Report"), 1)));

        assertThat(page.getWidth() * page.getHeight()).isBetween(500_000, 2_010_000);
        assertThatThrownBy(() -> PdfPicture.of(Files.pdf("Report"), 2)).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void aPdfOfVeryManyPagesIsRefused() {
        assertThat(PdfLook.look(Files.pdf("Report", 2_001, false)).refusal()).contains(Refusal.TOO_MANY_PAGES);
    }

    @Test
    void aPdfThatIsNoneIsBroken() {
        assertThat(PdfLook.look(Files.text("%PDF-1.7\nnothing\n%%EOF")).refusal())
                .contains(Refusal.BROKEN);
    }

    @Test
    void validNhsNumbersInTheTextAreFound() {
        Set<NhsNumber> numbers = PdfLook.look(Files.pdf("NHS No. 943 476 5919, phone 01632 960 112"))
                .numbers();

        assertThat(numbers).containsExactly(new NhsNumber("9434765919"));
        assertThat(PdfLook.numbers("9434765918 or 94347659190 or 19434765919")).isEmpty();
        assertThat(PdfLook.numbers("943-476-5919")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "MRI 07-Apr-2026 (final).pdf", "Befund Müller.pdf", "a.b.c.pdf"})
    void ordinaryNamesAreTaken(String name) {
        assertThat(FileName.refusal(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf.exe",
        "report.exe.pdf",
        "report.pdf.",
        "../report.pdf",
        "C:\\report.pdf",
        ".pdf",
        "film.svg.png",
    })
    void namesThatMisleadAreRefused(String name) {
        assertThat(FileName.refusal(name)).contains(Refusal.NAME);
    }

    @Test
    void namesWithWhatNobodySeesAreRefused() {
        assertThat(FileName.refusal("report\u202efdp.pdf")).contains(Refusal.NAME);
        assertThat(FileName.refusal("report\0.pdf")).contains(Refusal.NAME);
        assertThat(FileName.refusal(" report.pdf")).contains(Refusal.NAME);
        assertThat(FileName.refusal("x".repeat(296) + ".pdf")).contains(Refusal.NAME_TOO_LONG);
    }

    private static void hidden(SniffedType type, byte[] bytes) {
        assertThat(DocumentCheck.shape(type, bytes)).contains(Refusal.HIDDEN);
    }

    private static void refused(Refusal because, String name, String declared, byte[] bytes) {
        assertThatThrownBy(() -> typed(name, declared, bytes))
                .as(name + " " + because)
                .isInstanceOfSatisfying(DocumentRefused.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("document.refused." + because));
    }

    private static SniffedType typed(String name, String declared, byte[] bytes) {
        return DocumentCheck.typed(new StoreDocument(new CaseNumber("2026-0001"), name, declared, bytes, null, false));
    }

    /** The frame header of a JPEG says how large it is; five bytes behind its marker. */
    private static byte[] largeJpeg() {
        byte[] jpeg = Files.image("jpeg");
        int frame = Bytes.find(jpeg, Files.text("\u00ff\u00c0"), 0);
        jpeg[frame + 5] = (byte) 0xff;
        jpeg[frame + 7] = (byte) 0xff;
        return jpeg;
    }

    private static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
