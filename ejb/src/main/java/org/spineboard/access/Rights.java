package org.spineboard.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/**
 * The matrix of roles and actions, read from {@code rights.csv} beside this class: a line per action, a column per
 * role, {@code x} where the role may. What the file does not name is allowed to nobody.
 */
public final class Rights {
    private final Map<Action, Set<Role>> allowed;

    private Rights(Map<Action, Set<Role>> allowed) {
        this.allowed = allowed;
    }

    /** Reads the matrix that is packed with the product; a file that cannot be understood stops the start. */
    public static Rights packed() {
        try (InputStream file = Rights.class.getResourceAsStream("rights.csv")) {
            if (file == null) {
                throw new IllegalStateException("rights.csv is missing");
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rights read(List<String> lines) {
        String[] head = cells(lines.get(0));
        Map<Action, Set<Role>> allowed = new EnumMap<>(Action.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = cells(line);
            if (row.length != head.length) {
                throw new IllegalStateException("rights.csv: " + row[0] + " has " + row.length + " columns");
            }
            if (allowed.put(Action.valueOf(row[0]), roles(head, row)) != null) {
                throw new IllegalStateException("rights.csv: " + row[0] + " stands twice");
            }
        }
        return new Rights(allowed);
    }

    /** Whether one of the caller's roles allows the action. */
    public boolean allow(Caller caller, Action action) {
        Set<Role> roles = rolesFor(action);
        return caller.roles().stream().anyMatch(roles::contains);
    }

    /** The roles that may do this; empty where the file does not name the action. */
    public Set<Role> rolesFor(Action action) {
        return Set.copyOf(allowed.getOrDefault(action, Set.of()));
    }

    private static Set<Role> roles(String[] head, String[] row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int column = 1; column < head.length; column++) {
            if (isMarked(row[column])) {
                String name = head[column];
                roles.add(Role.ofRealm(name).orElseThrow(() -> new IllegalStateException("rights.csv: role " + name)));
            }
        }
        return roles;
    }

    private static boolean isMarked(String cell) {
        return switch (cell) {
            case "x" -> true;
            case "" -> false;
            default -> throw new IllegalStateException("rights.csv: a cell is x or empty, not " + cell);
        };
    }

    private static String[] cells(String line) {
        return line.split(",", -1);
    }
}
