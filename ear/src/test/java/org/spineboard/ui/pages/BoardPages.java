package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spineboard.ui.Visitor;

/** The calendar of the board, a meeting's agenda and its people, and a case in front of it. */
public final class BoardPages {
    /** Meetings of a centre may not overlap, so each takes a day of its own; those of an earlier run may be there yet. */
    private static final AtomicInteger DAYS = new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 20_000));

    private final Visitor visitor;

    public BoardPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Plans a meeting on a day that nobody else has; tells its address. */
    public String plan() {
        LocalDate day = LocalDate.of(2040, 1, 2).plusDays(DAYS.getAndIncrement());
        visitor.open("/boards/plan");
        Locator parts = visitor.group("Day");
        fill(parts.getByLabel("Day", exactly()), String.valueOf(day.getDayOfMonth()));
        fill(parts.getByLabel("Month", exactly()), String.valueOf(day.getMonthValue()));
        fill(parts.getByLabel("Year", exactly()), String.valueOf(day.getYear()));
        visitor.fill(visitor.field("From"), "13:00");
        visitor.fill(visitor.field("Until"), "15:00");
        visitor.fill(visitor.field("Place"), "Seminar room 2");
        press("Plan the board");
        visitor.page().waitForURL("**/boards/*-*");
        return "/boards/" + visitor.page().url().replaceAll(".*/boards/([0-9a-f-]{36}).*", "$1");
    }

    /** Gives a colleague a seat, by name and role as the list of people words them. */
    public void seat(String meeting, String person) {
        visitor.open(meeting + "/people");
        Locator list = visitor.field("Person");
        String choice = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .getAttribute("value");
        list.selectOption(new SelectOption().setValue(choice));
        press("Give the seat");
    }

    /** Puts a ready case on the agenda. */
    public void list(String meeting, String number) {
        visitor.open(meeting);
        visitor.click(visitor.page().getByTitle("Add case " + number + ", 10 minutes"));
    }

    /** The chair opens the meeting, and whoever has a seat comes. */
    public void open(String meeting) {
        visitor.open(meeting + "/people");
        press("Open the meeting");
        PlaywrightAssertions.assertThat(visitor.page().locator(".app-head-sub")).containsText("Open");
        Locator absent = visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Check in ")));
        for (int left = absent.count(); left > 0; left--) {
            visitor.click(absent.first());
            PlaywrightAssertions.assertThat(absent).hasCount(left - 1);
        }
    }

    /** Begins to discuss a case, presented by the first at the table. */
    public void discuss(String number) {
        visitor.open("/cases/" + number + "/board");
        visitor.selectFirst(visitor.field("Who presents the case"));
        press("Begin discussion");
        PlaywrightAssertions.assertThat(visitor.page().locator("#main")).containsText("Outcome");
    }

    /** Writes what is recommended, with the first who may own each treatment, to begin in two weeks. */
    public void write(String recommendation, List<String> treatments, List<String> also) {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(14);
        visitor.select(visitor.field("Recommendation"), recommendation);
        visitor.select(visitor.field("Intent"), "Local control");
        visitor.select(visitor.field("From"), "T7");
        visitor.select(visitor.field("To"), "T9");
        also.forEach(one -> visitor.check(visitor.answer("Also", one)));
        Stream.concat(treatments.stream(), also.stream()).forEach(one -> {
            visitor.selectFirst(visitor.field("Owner, " + one));
            day("Start by, " + one, start);
        });
        visitor.fill(visitor.field("Rationale"), "Mechanical pain with an epidural lesion.");
        visitor.fill(visitor.field("Patient’s view"), "Wants to walk again; told by the nurse specialist.");
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }

    /** A day in three parts. */
    public void day(String question, LocalDate day) {
        Locator parts = visitor.group(question);
        fill(parts.getByLabel("Day", exactly()), String.valueOf(day.getDayOfMonth()));
        fill(parts.getByLabel("Month", exactly()), String.valueOf(day.getMonthValue()));
        fill(parts.getByLabel("Year", exactly()), String.valueOf(day.getYear()));
    }

    private void fill(Locator field, String text) {
        visitor.fill(field, text);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
