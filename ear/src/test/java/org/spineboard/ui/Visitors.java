package org.spineboard.ui;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spineboard.harness.RunningStack;
import org.spineboard.ui.pages.LoginPage;

/**
 * The people of one test. After a failure each one's page is kept as a picture; after a success what their browsers
 * complained about becomes the failure.
 */
public final class Visitors implements AfterTestExecutionCallback, AfterEachCallback {
    /** Whom the identity provider remembers; the application gets a new session each time all the same. */
    private static final Map<String, List<Cookie>> REMEMBERED = new ConcurrentHashMap<>();

    private final List<Visitor> present = new ArrayList<>();

    /** A person who has not signed in, with a browser of their own. */
    public Visitor stranger() {
        Visitor visitor = Visitor.arrive(RunningStack.current());
        present.add(visitor);
        return visitor;
    }

    /** A signed-in person on their home page. Name and password are typed once in a run. */
    public Visitor signedIn(String username) {
        Visitor visitor = stranger();
        visitor.bring(REMEMBERED.getOrDefault(username, List.of()));
        visitor.open("/");
        LoginPage login = new LoginPage(visitor);
        if (login.isShown()) {
            login.signIn(username, username);
            REMEMBERED.put(username, visitor.providersCookies());
        }
        visitor.interactions().restart();
        return visitor;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            present.forEach(visitor -> Screens.takeIfPossible(visitor.page(), name + "-" + present.indexOf(visitor)));
        } else {
            present.forEach(Visitor::assertNothingWrong);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        present.forEach(Visitor::close);
        present.clear();
    }
}
