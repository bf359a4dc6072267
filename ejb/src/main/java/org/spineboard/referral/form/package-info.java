/**
 * What a referral says, as one immutable tree of records. A null is a question nobody answered; "unknown" is an answer.
 * Text is cleaned and measured when a record is made, so that no road into the product skips it.
 */
@NullMarked
package org.spineboard.referral.form;

import org.jspecify.annotations.NullMarked;
