package org.spineboard.column;

/** Something that a map shows at a level. */
public sealed interface Marking permits Deposit, Clear, Past, Planned {}
