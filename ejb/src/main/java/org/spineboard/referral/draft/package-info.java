/**
 * What is being written: referrals, and what coordinators and referrers say about a case. A draft belongs to the person who writes it, keeps every keystroke as typed, and vanishes
 * when it is sent or discarded.
 */
@NullMarked
package org.spineboard.referral.draft;

import org.jspecify.annotations.NullMarked;
