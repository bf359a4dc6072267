package org.spineboard.web.casefile;

import org.spineboard.shared.CaseNumber;

/**
 * The page of a case is being made. Beans that read a part of the record observe it with {@link Reads} and do nothing:
 * they read when they are made, and so all of them do it in one transaction, in which nothing is looked up twice.
 */
public record CaseShown(CaseNumber number) {}
