package org.spineboard.shared;

/** A word inside a sentence that has its own words in the message bundle, such as the name of a role. */
public record Term(String key) {}
