package org.spineboard.interlock.run;

import java.io.Serializable;

/**
 * Why somebody goes on although a rule speaks against it.
 *
 * @param seen the mark of what the rule said to them
 * @param code an entry of the picklist {@code INTERLOCK_OVERRIDE} in force
 * @param words in their own words; never empty
 */
public record Answer(String rule, String seen, String code, String words) implements Serializable {}
