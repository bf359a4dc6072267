package org.spineboard.web.frame;

/** An entry of the top bar. */
public record MenuPlace(String href, String key, boolean here) {}
