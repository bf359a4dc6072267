package org.spineboard.web.referral;

import java.io.Serializable;
import java.util.List;

/**
 * Answers under one heading of the check page.
 *
 * @param key of the heading
 */
public record CheckGroup(String key, List<CheckRow> rows) implements Serializable {
    public CheckGroup {
        rows = List.copyOf(rows);
    }
}
