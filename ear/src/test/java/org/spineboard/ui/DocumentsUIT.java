package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.it.Handed;
import org.spineboard.it.http.Bundles;

/** Several files at once: the good ones are there, each bad one says why beside its name, and a wrong one is withdrawn. */
class DocumentsUIT extends BrowserTest {
    private static final int MANY = 40;
    private static final String CANCELLED = "file-20.pdf";

    @Test
    void goodFilesAreStoredAndBadOnesSayWhy() {
        String familyName = Bundles.refer(false);
        Visitor coordinator = visitors.signedIn("coordinator").expecting("422");
        coordinator.open("/search?q=" + familyName);
        String number = coordinator.page().locator("#hits .app-nowrap").first().innerText();
        coordinator.open("/cases/" + number + "/documents");
        Accessibility.assertUsable(coordinator);

        coordinator.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("report.pdf", "application/pdf", Handed.pdf("Report")),
            new FilePayload("program.pdf", "application/pdf", Handed.text("MZ\u0090 program")),
            new FilePayload("film.png", "image/png", Handed.png(8, 8)),
            new FilePayload("other.pdf", "application/pdf", Handed.pdf("NHS No. 943 476 5919"))
        });

        assertThat(line(coordinator, "report.pdf")).containsText("Stored");
        assertThat(line(coordinator, "program.pdf")).containsText("the content is a program");
        assertThat(line(coordinator, "film.png")).containsText("Stored");
        assertThat(line(coordinator, "other.pdf")).containsText("another NHS number");
        assertThat(coordinator.page().locator(".app-document")).hasCount(2);
        coordinator.page().locator(".app-document summary").last().click();
        assertThat(coordinator.page().getByAltText("Page 1 of report.pdf")).isVisible();
        coordinator.page().getByAltText("Page 1 of report.pdf").evaluate("picture => picture.decode()");
        Accessibility.assertUsable(coordinator);
        coordinator.click(coordinator.button("It is this patient’s, store it"));
        assertThat(coordinator.page().locator(".app-document")).hasCount(3);

        coordinator.click(coordinator.link(Pattern.compile("^Withdraw report\\.pdf$")));
        coordinator.click(coordinator.button("Withdraw document"));
        assertThat(coordinator.page().locator("#main")).containsText("Write why it is the wrong one");
        coordinator.fill(coordinator.field("Why it is the wrong one"), "Belongs to another study");
        coordinator.click(coordinator.button("Withdraw document"));
        assertThat(coordinator.page().locator("#main")).containsText("Withdrawn: Belongs to another study");
    }

    private static Locator line(Visitor visitor, String name) {
        return visitor.page().locator(".app-filelist li").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void fortyFilesGoOneAfterTheOtherAndOneIsCancelledHalfWay() {
        String number = TestedCases.accepted();
        Visitor coordinator = visitors.signedIn("coordinator").expecting("422");
        coordinator.open("/cases/" + number + "/documents");
        coordinator.page().route(Pattern.compile("/uploads/"), route -> {
            if (route.request().headers().getOrDefault("x-file-name", "").equals(CANCELLED)) {
                return; // it never arrives, however long it is waited for
            }
            route.resume();
        });
        FilePayload[] files =
                IntStream.rangeClosed(1, MANY).mapToObj(DocumentsUIT::file).toArray(FilePayload[]::new);

        coordinator.page().locator("#files").setInputFiles(files);

        assertThat(coordinator.page().locator(".app-filelist li")).hasCount(MANY);
        Locator stuck = line(coordinator, CANCELLED);
        assertThat(stuck.locator("progress")).hasAttribute("aria-label", CANCELLED);
        assertThat(stuck.getByRole(AriaRole.STATUS)).not().isEmpty();
        assertThat(line(coordinator, "file-19.pdf")).containsText("Stored");
        stuck.getByRole(AriaRole.BUTTON).click();
        assertThat(stuck).containsText("Cancelled");

        assertThat(line(coordinator, "file-40.pdf")).containsText("Stored");
        assertThat(line(coordinator, "program.pdf")).containsText("the content is a program");
        assertThat(coordinator.page().locator(".app-document")).hasCount(MANY - 2);
        assertThat(coordinator.page().locator("#app-live")).hasText(MANY - 2 + " of " + MANY + " files stored");
        coordinator.page().reload();
        assertThat(coordinator.page().locator(".app-document")).hasCount(MANY - 2);
    }

    private static FilePayload file(int nth) {
        return nth == 30
                ? new FilePayload("program.pdf", "application/pdf", Handed.text("MZ\u0090 program"))
                : new FilePayload("file-" + nth + ".pdf", "application/pdf", Handed.pdf("Report " + nth));
    }
}
