package org.spineboard.platform.rule;

/** The kinds of rules and limits that an administrator can propose a new version of. */
public enum RuleKind {
    INTERLOCK,
    CLOCK_RULE,
    TIME_LIMIT,
    PICKLIST
}
