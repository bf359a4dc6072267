package org.spineboard.scoring.input;

import java.util.List;
import java.util.Optional;

/** Free text that changes nothing and may be left out. */
public record Remark(String name) implements Input {
    private static final int LONGEST = 200;

    @Override
    public String type() {
        return "text";
    }

    @Override
    public List<String> allowed() {
        return List.of("at most " + LONGEST + " characters");
    }

    @Override
    public Optional<Figure> read(String text) {
        return text.length() <= LONGEST ? Optional.of(Figure.word(text)) : Optional.empty();
    }

    @Override
    public boolean isNeeded(Answers answers) {
        return false;
    }

    @Override
    public List<StandIn> standIns(Answers answers) {
        return List.of();
    }
}
