package org.spineboard.ui;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spineboard.harness.RunningStack;

/**
 * The people of one test. After a failure each one's page is kept as a picture; after a success what their browsers
 * complained about becomes the failure.
 */
public final class Visitors implements AfterTestExecutionCallback, AfterEachCallback {
    private final List<Visitor> present = new ArrayList<>();

    /** A person who has not signed in, with a browser of their own. */
    public Visitor stranger() {
        Visitor visitor = Visitor.arrive(RunningStack.current());
        present.add(visitor);
        return visitor;
    }

    /** A signed-in person on their home page. */
    public Visitor signedIn(String username) {
        return stranger().signIn(username);
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
