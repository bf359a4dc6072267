package org.spineboard.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spineboard.harness.RunningStack;
import org.spineboard.ui.pages.LoginPage;

/**
 * The people of one test. Each has a desk of their own, and comes back to it signed in for as long as the run lasts;
 * strangers get one that is new. After a failure each one's page is kept as a picture and the desk is cleared; after a
 * success what their browsers complained about becomes the failure.
 */
public final class Visitors implements AfterTestExecutionCallback, AfterEachCallback {
    /** The page that everybody has and that costs least; whoever is not signed in is sent to sign in from there too. */
    private static final String THRESHOLD = "/help";

    private static final Map<String, Desk> DESKS = new HashMap<>();

    private final Map<String, Visitor> present = new HashMap<>();
    private final Set<Desk> strangers = new HashSet<>();

    /** A person who has not signed in, with a browser of their own. */
    public Visitor stranger() {
        Desk desk = Desk.set(RunningStack.current());
        strangers.add(desk);
        Visitor visitor = desk.sit();
        present.put("stranger " + strangers.size(), visitor);
        return visitor;
    }

    /** A signed-in person at their desk, with no page of interest in front of them; the same one within a test. */
    public Visitor signedIn(String username) {
        Visitor visitor = present.get(username);
        if (visitor == null) {
            visitor = DESKS.computeIfAbsent(username, any -> Desk.set(RunningStack.current()))
                    .sit();
            present.put(username, visitor);
        }
        return admitted(visitor, username);
    }

    /** A signed-in person on their home page. */
    public Visitor atHome(String username) {
        Visitor visitor = signedIn(username);
        visitor.open("/");
        visitor.interactions().restart();
        return visitor;
    }

    /** A signed-in person on their home page at another desk, who may stop the clock there and be signed out by it. */
    public Visitor elsewhere(String username) {
        Visitor visitor = admitted(stranger(), username);
        visitor.open("/");
        visitor.interactions().restart();
        return visitor;
    }

    private static Visitor admitted(Visitor visitor, String username) {
        visitor.open(THRESHOLD);
        LoginPage login = new LoginPage(visitor);
        if (login.isShown()) {
            login.signIn(username, username);
        }
        visitor.interactions().restart();
        return visitor;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            present.forEach((who, visitor) -> Screens.takeIfPossible(visitor.page(), name + "-" + who));
            present.keySet().stream()
                    .filter(DESKS::containsKey)
                    .map(DESKS::remove)
                    .forEach(Desk::clear);
        } else {
            present.values().forEach(Visitor::assertNothingWrong);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        present.keySet().stream().filter(DESKS::containsKey).map(DESKS::get).forEach(Desk::leave);
        strangers.forEach(Desk::clear);
        present.clear();
        strangers.clear();
    }
}
