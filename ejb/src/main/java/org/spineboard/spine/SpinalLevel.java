package org.spineboard.spine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A vertebral level, from the occiput to the sacrum, in anatomical order: the usual ones, and the two that some spines
 * have beside them.
 */
public enum SpinalLevel {
    C0(0),
    C1(1),
    C2(2),
    C3(3),
    C4(4),
    C5(5),
    C6(6),
    C7(7),
    T1(11),
    T2(12),
    T3(13),
    T4(14),
    T5(15),
    T6(16),
    T7(17),
    T8(18),
    T9(19),
    T10(20),
    T11(21),
    T12(22),
    /** A thirteenth thoracic vertebra; only a spine that is counted so has one. */
    T13(23),
    L1(31),
    L2(32),
    L3(33),
    L4(34),
    L5(35),
    /** A sixth lumbar vertebra; only a spine that is counted so has one. */
    L6(36),
    S1(41),
    S2(42),
    S3(43),
    S4(44),
    S5(45);

    private static final List<SpinalLevel> USUAL =
            Arrays.stream(values()).filter(SpinalLevel::isUsual).toList();

    private final int position;

    SpinalLevel(int position) {
        this.position = position;
    }

    /**
     * The number under which the database keeps the level, so that it sorts and compares anatomically. The gaps
     * between the regions leave room for supernumerary vertebrae.
     */
    public int position() {
        return position;
    }

    /** The occiput and the 29 vertebrae of the usual spine, from above to below. */
    public static List<SpinalLevel> usual() {
        return USUAL;
    }

    /** Whether every spine has it that is counted in the usual way. */
    public boolean isUsual() {
        return this != T13 && this != L6;
    }

    /** The level kept under that number. */
    public static SpinalLevel at(int position) {
        return Arrays.stream(values())
                .filter(level -> level.position == position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No vertebral level has the position " + position));
    }

    /** The level of that name, such as {@code T8}; empty when there is none. */
    public static Optional<SpinalLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
