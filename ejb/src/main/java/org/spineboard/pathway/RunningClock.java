package org.spineboard.pathway;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is kept of a clock so that lists can sort and filter by it: which rule in which version, since when, until when.
 *
 * @param soon from when on it shows as soon
 */
public record RunningClock(String rule, int ruleVersion, Instant started, Instant soon, Instant due)
        implements Serializable {}
