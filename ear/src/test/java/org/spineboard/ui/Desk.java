package org.spineboard.ui;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.spineboard.harness.RunningStack;

/** A browser with its cookies and with what it has loaded before, and whoever sits in front of it. */
final class Desk {
    private final BrowserContext context;
    private final PageWatch watch;

    private Desk(BrowserContext context, PageWatch watch) {
        this.context = context;
        this.watch = watch;
    }

    /** A browser nobody has used. */
    static Desk set(RunningStack stack) {
        BrowserContext context = Browser.running()
                .newContext(new NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE));
        PageWatch watch = new PageWatch(stack.application(), stack.issuer());
        watch.over(context);
        return new Desk(context, watch);
    }

    /** Somebody sits down: a new page, and nothing held against it yet. */
    Visitor sit() {
        watch.forget();
        return new Visitor(context, watch, RunningStack.current().application());
    }

    /** Somebody gets up; what the browser knows stays. */
    void leave() {
        context.pages().forEach(Page::close);
    }

    void clear() {
        context.close();
    }
}
