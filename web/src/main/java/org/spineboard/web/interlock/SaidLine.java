package org.spineboard.web.interlock;

import java.io.Serializable;

/** A sentence of an interlock, and what follows the address of the case where it rests; empty where it rests on nothing. */
public record SaidLine(String text, String place) implements Serializable {}
