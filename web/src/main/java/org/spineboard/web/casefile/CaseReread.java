package org.spineboard.web.casefile;

import org.spineboard.shared.CaseNumber;

/** The person wants to see the case as it is now and keep what they typed; every part of its page reads again. */
public record CaseReread(CaseNumber number) {}
