package org.spineboard.demo.life;

/** Which part of the product a deed belongs to. */
public enum Chapter {
    REFERRAL,
    TRIAGE,
    IMAGING,
    SPINE,
    TISSUE,
    OPINIONS,
    BOARD,
    LETTERS,
    PLAN,
    FOLLOW_UP,
    COURSE
}
