/**
 * From what people type to what a referral says. Every field of the pages is raw text under a key; reading it gives the
 * form, the person, and a list of what could not be read. Pure; nothing typed is ever lost here.
 */
@NullMarked
package org.spineboard.referral.entry;

import org.jspecify.annotations.NullMarked;
