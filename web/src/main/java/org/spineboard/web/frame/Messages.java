package org.spineboard.web.frame;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All words of the product as one bundle, {@code msg} in the pages. Each feature keeps its own file in
 * {@code org/spineboard/web/messages}; a key begins with the feature's name.
 */
public final class Messages extends ResourceBundle {
    /** The features that have words; a new file is named here. */
    public static final List<String> FEATURES = List.of(
            "frame",
            "shared",
            "access",
            "referral",
            "referral-fields",
            "triage",
            "board",
            "worklist",
            "casefile",
            "casefile-facts",
            "imaging",
            "document",
            "opinion",
            "interlock",
            "rules",
            "plan",
            "followup",
            "decision",
            "patient",
            "scoring",
            "scoring-words",
            "scoring-values",
            "appraisal",
            "search",
            "audit",
            "spinerecord",
            "biopsy",
            "column");

    private static final String FOLDER = "org.spineboard.web.messages.";

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Reads the files of all features. */
    public Messages() {
        for (String feature : FEATURES) {
            ResourceBundle words = getBundle(FOLDER + feature, Locale.UK, Messages.class.getClassLoader());
            words.keySet().forEach(key -> texts.put(key, words.getString(key)));
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
