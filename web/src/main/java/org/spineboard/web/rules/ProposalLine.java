package org.spineboard.web.rules;

import java.io.Serializable;
import org.spineboard.amendment.Proposal;

/** A proposed version in a list. */
public record ProposalLine(Proposal proposal, String title) implements Serializable {}
