package org.spineboard.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what was typed, by the field's name. A view bean adds, the field tags show it at the field and the
 * error summary on top of the form; so Java names fields and never a component.
 */
@Named
@RequestScoped
public class FieldErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    @Inject
    FacesContext faces;

    /** Says what is wrong with a field. */
    public void add(String field, String key, Object... args) {
        byField.putIfAbsent(field, Words.of(key, args));
    }

    /** What is wrong with this field, or nothing. */
    public @Nullable String get(String field) {
        return byField.get(field);
    }

    /** Whether something is wrong with this field. */
    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** Whether anything is wrong at all. */
    public boolean isAny() {
        return !getProblems().isEmpty();
    }

    /** Whether the whole was refused, whatever was typed into the fields. */
    public boolean isRefused() {
        return !faces.getMessageList(null).isEmpty();
    }

    /** Everything that is wrong, in the order of the page as far as it is known. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        byField.forEach((field, text) -> problems.add(new Problem("field-" + field, text)));
        for (Iterator<String> targets = faces.getClientIdsWithMessages(); targets.hasNext(); ) {
            String target = targets.next();
            faces.getMessageList(target).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                    .forEach(message -> problems.add(new Problem(target == null ? "" : target, message.getDetail())));
        }
        return problems;
    }
}
