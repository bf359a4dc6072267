package org.spineboard.platform.rule;

/** Rules have gained a version; heard of once that is committed. */
public record RulesChanged() {}
