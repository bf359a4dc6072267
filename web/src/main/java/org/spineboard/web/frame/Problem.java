package org.spineboard.web.frame;

/** One thing that stands in the way, and the place on the page it belongs to; the place is empty where it has none. */
public record Problem(String target, String text) {}
