package org.spineboard.web.fhir.intake;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One place of what was sent that cannot be taken as it is.
 *
 * @param place the element, as FHIRPath writes it
 * @param text what is wrong with it; repeats nothing that was sent
 */
public record Objection(String place, IssueType kind, String text) {}
