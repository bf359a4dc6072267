package org.spineboard.web.text;

/** A stretch of a name, marked where it differs from a similar one. */
public record NamePart(String text, boolean marked) {}
