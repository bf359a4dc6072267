/** Symptoms and signs of a spinal metastasis, and the rule by which they make an emergency. Pure; no database. */
@NullMarked
package org.spineboard.referral.finding;

import org.jspecify.annotations.NullMarked;
