package org.spineboard.harness;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.launcher.Progress;
import org.spineboard.launcher.Stack;
import org.spineboard.launcher.StackSettings;

/**
 * The servers of this run: started with the archive under test, without demonstration data, on free ports and below
 * {@code target/stack}, so that it stands beside a stack somebody works with and beside other runs.
 */
public final class RunningStack {
    private static final Path CHECKOUT = Path.of(System.getProperty("spineboard.checkout", ".."));
    private static final Path HOME = Path.of(System.getProperty("spineboard.stack", "target/stack"));

    /** For somebody who writes tests: what runs after one run is used by the next, as far as it is still the same. */
    private static final boolean KEPT = Boolean.getBoolean("spineboard.keep");

    private static @Nullable RunningStack current;

    private final Stack stack;

    private RunningStack(Stack stack) {
        this.stack = stack;
    }

    /** The stack the tests run against; there from the first test on. */
    public static RunningStack current() {
        if (current == null) {
            throw new IllegalStateException("No stack is running: the test lacks the Arquillian extension");
        }
        return current;
    }

    static RunningStack start(Path archive) {
        StackSettings settings =
                StackSettings.forTests(CHECKOUT, HOME, Map.of()).empty().withArchive(archive);
        if (!KEPT) {
            clearAway(settings);
        }
        Stack stack = Stack.open(settings);
        if (!KEPT) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stack.down(Progress.SILENT), "stack-down"));
        }
        System.Logger log = System.getLogger(RunningStack.class.getName());
        stack.up(line -> log.log(System.Logger.Level.INFO, line));
        current = new RunningStack(stack);
        return current;
    }

    /** What an earlier run left, processes included if it was killed. */
    private static void clearAway(StackSettings settings) {
        if (Stack.exists(settings)) {
            Stack.open(settings).reset(Progress.SILENT);
        }
    }

    /** Where the application answers. */
    public URI application() {
        return URI.create(stack.address());
    }

    /** The issuer of every token. */
    public URI issuer() {
        return URI.create(stack.issuer());
    }

    /** The folder with everything the servers write, their logs below {@code logs}. */
    public Path home() {
        return HOME;
    }

    public Stack stack() {
        return stack;
    }
}
