package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.spineboard.ui.Visitor;

/** The imaging of one case: the list of studies, the forms around a study, and the report. */
public final class ImagingPages {
    private static final String CORD_TOUCHED = "1c: thecal sac deformed, cord touched, not compressed";

    private final Visitor visitor;
    private final String address;

    public ImagingPages(Visitor visitor, String caseNumber) {
        this.visitor = visitor;
        this.address = "/cases/" + caseNumber + "/imaging";
    }

    public void open() {
        visitor.open(address);
    }

    /** Asks for an MRI of the whole spine. */
    public void requestMri(String question) {
        visitor.open(address + "/request");
        visitor.check(visitor.answer("Kind of study", "MRI"));
        visitor.check(visitor.answer("Region", "whole spine"));
        visitor.fill(visitor.field("Question to radiology"), question);
        press("Request study");
    }

    /** Goes one step on with the only study of the list. */
    public void follow(String step) {
        visitor.click(visitor.link(Pattern.compile("^" + step + "\\b.*")));
    }

    public void fill(String label, String text) {
        visitor.fill(visitor.field(label), text);
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }

    /** Says something about one level of the spine. */
    public void level(String name, String lesion, String epidural, String fracture) {
        visitor.select(visitor.field("Level"), name);
        press("Add level");
        Locator level = visitor.page()
                .locator("fieldset.app-level")
                .filter(new Locator.FilterOptions().setHasText("Take out " + name));
        answer(level, "Lesion", lesion);
        answer(level, "Vertebral body", "None of these");
        answer(level, "Alignment, new change only", "Normal");
        answer(level, "Facet, pedicle or costovertebral joint", "None");
        answer(level, "Epidural disease", epidural);
        if (epidural.equals("Yes")) {
            answer(level, "Epidural compression, axial T2 at the worst level", CORD_TOUCHED);
        }
        answer(level, "Fracture", fracture);
    }

    private void answer(Locator level, String question, String answer) {
        Locator group = level.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question));
        visitor.check(group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)));
    }

    public void alertClass(String answer) {
        visitor.check(visitor.answer("Alert class", answer));
    }

    public void tick(String label) {
        visitor.check(visitor.field(label));
    }

    /** The state of the study, its report and everything else on the page. */
    public Locator main() {
        return visitor.page().locator("#main");
    }
}
