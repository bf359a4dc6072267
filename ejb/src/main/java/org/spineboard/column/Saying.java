package org.spineboard.column;

/** Where the words of a map come from: the texts of the pages, or those of a letter. */
@FunctionalInterface
public interface Saying {
    /** The sentence of that key, its places filled. */
    String of(String key, Object... args);
}
