package org.spineboard.casefile;

import java.io.Serializable;

/**
 * A field of the minimum data set that the referral left open.
 *
 * @param field the field's key, such as {@code histology}
 * @param gate which letters of the minimum data set it carries: {@code H} stops listing, {@code E} is asked of
 *     emergencies too, {@code S} only warns
 */
public record LackingItem(String field, String gate) implements Serializable {}
