package org.spineboard.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** The command line: {@code up}, {@code down}, {@code status}, {@code logs}, {@code reset}. */
public final class Launcher {
    static final int OK = 0;
    static final int FAILED = 1;
    /** The status of a service that does not run, as other service scripts have it. */
    static final int NOT_RUNNING = 3;

    private static final String USAGE = """
            Usage: spineboard COMMAND

              up [--empty]    start everything and wait until it answers; --empty: without demo data
              down            stop everything, keep all data
              status          what runs where, and who can sign in
              logs [NAME]     the end of the logs: application, wildfly, keycloak, postgres, access
              reset [--yes]   stop everything and delete all data
            """;

    private final StackSettings settings;
    private final PrintStream out;

    Launcher(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** The first argument is the checkout, the others are what the person typed. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            Path checkout = Path.of(arguments.get(0)).toAbsolutePath().normalize();
            Launcher launcher = new Launcher(StackSettings.ofCheckout(checkout, System.getenv()), System.out);
            return launcher.obey(arguments.subList(1, arguments.size()));
        } catch (Problem problem) {
            System.err.println(problem.sentence());
            return FAILED;
        }
    }

    int obey(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (command) {
            case "up" -> up(rest);
            case "down" -> down(rest);
            case "status" -> status(rest);
            case "logs" -> logs(rest);
            case "reset" -> reset(rest);
            case "help", "--help", "-h" -> {
                out.print(USAGE);
                yield OK;
            }
            default -> throw misunderstood(words);
        };
    }

    private int up(List<String> options) {
        boolean empty = flag(options, "--empty");
        Stack stack = Stack.open(empty ? settings.empty() : settings);
        if (empty && stack.isDemo()) {
            throw new Problem("%s holds the demo data already: reset first, or use another SPINEBOARD_HOME."
                    .formatted(settings.home()));
        }
        long began = System.nanoTime();
        stack.up(out::println);
        out.println();
        out.printf("SpineBoard runs at %s (%s)%n", stack.address(), StartUp.since(began));
        printUsers();
        return OK;
    }

    private int down(List<String> options) {
        noneOf(options);
        if (!Stack.exists(settings)) {
            out.println("Nothing runs.");
            return OK;
        }
        Stack.open(settings).down(out::println);
        out.println("Stopped; all data is kept.");
        return OK;
    }

    private int status(List<String> options) {
        noneOf(options);
        if (!Stack.exists(settings)) {
            out.println("Nothing runs, and there is no data: start with \"spineboard up\".");
            return NOT_RUNNING;
        }
        Stack stack = Stack.open(settings);
        boolean all = true;
        for (Server server : stack.servers()) {
            boolean ready = server.isReady();
            all &= ready;
            out.printf("%-10s %-24s %s%n", server.name(), condition(server, ready), server.address());
        }
        out.printf("Data in    %s%s%n", settings.home(), stack.isDemo() ? "" : " (without demo data)");
        if (all) {
            out.println();
            out.printf("SpineBoard runs at %s%n", stack.address());
            printUsers();
            out.printf(
                    "%nFor other systems: client \"integration\", secret %s%ntoken address %s%n",
                    stack.integrationSecret(), stack.issuer() + "/protocol/openid-connect/token");
        }
        return all ? OK : NOT_RUNNING;
    }

    private static String condition(Server server, boolean ready) {
        String process = server.process()
                .running()
                .map(handle -> " (process " + handle.pid() + ")")
                .orElse("");
        if (process.isEmpty()) {
            return "stopped";
        }
        return (ready ? "ready" : "not ready") + process;
    }

    private int logs(List<String> options) {
        new Logs(settings.home(), out).print(options);
        return OK;
    }

    private int reset(List<String> options) {
        boolean sure = flag(options, "--yes");
        if (!Stack.exists(settings)) {
            out.println("There is nothing to delete.");
            return OK;
        }
        if (!sure && !confirmed()) {
            throw new Problem("Nothing was deleted.");
        }
        Stack.open(settings).reset(out::println);
        out.println("Deleted; the next \"spineboard up\" starts afresh.");
        return OK;
    }

    private boolean confirmed() {
        out.printf("Delete all data in %s? Type yes: ", settings.home());
        out.flush();
        Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }

    private void printUsers() {
        out.println("Sign in as one of these; the password is the user name:");
        for (DemoUsers users : DemoUsers.values()) {
            out.println(users);
        }
    }

    private static boolean flag(List<String> options, String flag) {
        if (!options.isEmpty() && !options.equals(List.of(flag))) {
            throw misunderstood(options);
        }
        return !options.isEmpty();
    }

    private static void noneOf(List<String> options) {
        if (!options.isEmpty()) {
            throw misunderstood(options);
        }
    }

    private static Problem misunderstood(List<String> words) {
        String what = words.isEmpty()
                ? "No command was given."
                : "\"%s\" is not understood.".formatted(String.join(" ", words));
        return new Problem(what + System.lineSeparator() + USAGE.strip());
    }
}
