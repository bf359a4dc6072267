package org.spineboard.scoring.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;

/** Points for each word of a choice. */
public final class Table implements Scale {
    private final String name;
    private final Map<String, Row> rows;
    private final List<String> representatives;

    private Table(String name, Map<String, Row> rows, List<String> representatives) {
        this.name = name;
        this.rows = rows;
        this.representatives = representatives;
    }

    /** A table without rows. */
    public static Table of(String name) {
        return new Table(name, Map.of(), List.of());
    }

    /** Yes and no. */
    public static Table yesNo(String name, int yes, int no) {
        return of(name).row(yes, "yes", "Y").row(no, "no", "N");
    }

    /** The same with one more row, which all these words share. */
    public Table row(int points, String why, String... words) {
        Map<String, Row> more = new LinkedHashMap<>(rows);
        for (String word : words) {
            more.put(word, new Row(points, why));
        }
        List<String> known = new ArrayList<>(representatives);
        known.add(words[words.length - 1]);
        return new Table(name, more, known);
    }

    @Override
    public Choice input() {
        return Choice.of(name, List.copyOf(rows.keySet()), representatives);
    }

    /** Points of the answer. */
    public int points(Answers answers) {
        return row(answers).points();
    }

    @Override
    public Item item(Answers answers) {
        Row row = row(answers);
        return new Item(name, answers.figure(name), Figure.number(row.points()), row.why());
    }

    private Row row(Answers answers) {
        return Objects.requireNonNull(rows.get(answers.text(name)), name);
    }
}
