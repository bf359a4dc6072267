package org.spineboard.platform;

import java.io.Serializable;

/** One choice of a picklist in the version in force. */
public record PicklistEntry(String code, String label, int version) implements Serializable {}
