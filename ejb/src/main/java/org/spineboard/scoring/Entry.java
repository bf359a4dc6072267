package org.spineboard.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/** What was entered, once each value has been held against its input. */
record Entry(Answers answers, List<Fault> faults) {

    static Entry read(List<Input> inputs, Map<String, ? extends @Nullable Object> given) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Figure> read = new LinkedHashMap<>();
        for (Input input : inputs) {
            Object value = given.get(input.name());
            if (isThere(value)) {
                Optional<Figure> figure = text(value).flatMap(input::read);
                figure.ifPresent(good -> read.put(input.name(), good));
                if (figure.isEmpty()) {
                    faults.add(new Fault(input.name(), String.valueOf(value), input.allowed()));
                }
            }
        }
        List<String> names = inputs.stream().map(Input::name).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Fault(name, String.valueOf(given.get(name)), names))
                .forEach(faults::add);
        return new Entry(Answers.of(read), faults);
    }

    private static boolean isThere(@Nullable Object value) {
        return value != null && !(value instanceof String text && text.isBlank());
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String || value instanceof Number
                ? Optional.of(String.valueOf(value))
                : Optional.empty();
    }
}
