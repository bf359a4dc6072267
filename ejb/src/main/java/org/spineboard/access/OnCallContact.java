package org.spineboard.access;

import java.io.Serializable;

/** Whom to ring now, and at which number. */
public record OnCallContact(String function, String name, String phone) implements Serializable {}
