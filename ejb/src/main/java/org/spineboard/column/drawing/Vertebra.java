package org.spineboard.column.drawing;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.spineboard.column.drawing.Grid.Place;
import org.spineboard.column.drawing.Mark.Outline;

/** The bone of one level, seen from behind. */
final class Vertebra {
    private static final double GAP = 2.2;
    private static final double ROUND = 2.2;
    private static final double RIB = 46;
    private static final double SHORT_RIB = 20;
    private static final int LAST_LONG_RIB = 10;

    private final Place place;
    private final Build build;
    private final double middle;
    private final double pedicles;

    Vertebra(Place place, double middle) {
        this.place = place;
        this.build = Build.of(place);
        this.middle = middle;
        this.pedicles = place.height() * 0.4;
    }

    private Pen pen() {
        return Pen.at(middle, place.top());
    }

    private List<Outline> both(Style style, Shape right) {
        return List.of(new Outline(style, Pen.mirrored(right, middle)), new Outline(style, right));
    }

    /** What lies behind everything else: the roots of the ribs. */
    List<Outline> ribs() {
        if (place.region() != 'T') {
            return List.of();
        }
        List<Outline> ribs = new ArrayList<>();
        double reach = place.number() <= LAST_LONG_RIB ? Math.min(RIB, 70 - build.body()) : SHORT_RIB;
        for (double y : new double[] {pedicles - 3, pedicles + 1}) {
            Shape rib = pen().move(build.body() + 3, y)
                    .bend(build.body() + reach * 0.6, y, build.body() + reach, y + 8)
                    .open();
            ribs.addAll(both(Style.RIB, rib));
        }
        return ribs;
    }

    /** Processes and body. */
    List<Outline> bone() {
        List<Outline> bone = new ArrayList<>();
        boolean hasProcess = place.region() == 'C' ? place.number() > 1 : place.region() != 'S';
        if (hasProcess) {
            bone.addAll(both(Style.PROCESS, process()));
        }
        bone.add(new Outline(Style.BODY, body()));
        return bone;
    }

    private Shape process() {
        double root = build.body() - 2 * build.waist();
        double tip = build.body() + build.process();
        double half = (root + tip) / 2;
        double y = pedicles + build.tilt();
        return pen().move(root, pedicles - 4.5)
                .bend(half, pedicles - 1 + build.tilt() / 2, tip - 2.6, y - 2.6)
                .bend(tip, y - 2.6, tip, y)
                .bend(tip, y + 2.6, tip - 2.6, y + 2.6)
                .bend(half, y + 3, root, pedicles + 6)
                .closed();
    }

    /** The outline that a lesion fills. */
    Shape body() {
        return switch (place.region()) {
            case 'S' -> place.number() == 1 ? firstSacral() : sacral();
            case 'C' ->
                switch (place.number()) {
                    case 0 -> occiput();
                    case 1 -> atlas();
                    case 2 -> axis();
                    default -> plain(3.4);
                };
            case 'L' -> plain(2.6);
            default -> plain(2);
        };
    }

    private Shape plain(double dip) {
        double wide = build.body();
        double end = place.height() - GAP;
        double waist = wide - 2 * build.waist();
        double half = place.height() / 2;
        return pen().move(-wide, GAP + ROUND)
                .bend(-wide, GAP, -wide + ROUND, GAP)
                .bend(0, GAP + dip, wide - ROUND, GAP)
                .bend(wide, GAP, wide, GAP + ROUND)
                .bend(waist, half, wide, end - ROUND)
                .bend(wide, end, wide - ROUND, end)
                .bend(0, end - dip, -wide + ROUND, end)
                .bend(-wide, end, -wide, end - ROUND)
                .bend(-waist, half, -wide, GAP + ROUND)
                .closed();
    }

    private Shape occiput() {
        return pen().move(-30, 6).bend(0, 24, 30, 6).bend(0, 13, -30, 6).closed();
    }

    private Shape atlas() {
        return pen().move(-17, 8)
                .bend(0, 3, 17, 8)
                .bend(22, 5, 30, 9)
                .line(38, 10.6)
                .bend(42, 13, 38, 15.6)
                .line(30, 17.6)
                .bend(24, 22, 17, 19.6)
                .bend(0, 15.2, -17, 19.6)
                .bend(-24, 22, -30, 17.6)
                .line(-38, 15.6)
                .bend(-42, 13, -38, 10.6)
                .line(-30, 9)
                .bend(-22, 5, -17, 8)
                .closed();
    }

    private Shape axis() {
        return pen().move(-5, 5)
                .bend(-6, -8, 0, -9)
                .bend(6, -8, 5, 5)
                .bend(15, 1, 22, 6)
                .bend(25, 9.4, 20.6, 12.6)
                .bend(17.4, 16, 16.6, 21.8)
                .bend(0, 19.4, -16.6, 21.8)
                .bend(-17.4, 16, -20.6, 12.6)
                .bend(-25, 9.4, -22, 6)
                .bend(-15, 1, -5, 5)
                .closed();
    }

    private Shape firstSacral() {
        double low = place.height();
        double wide = build.body();
        double ala = wide + build.process();
        return pen().move(-24, GAP)
                .bend(0, GAP + 3, 24, GAP)
                .bend(38, 0, ala - 2, 6)
                .bend(ala + 2, 10, ala - 2, 15)
                .bend(wide + 2, 20, wide, low)
                .bend(0, low + 3, -wide, low)
                .bend(-wide - 2, 20, -ala + 2, 15)
                .bend(-ala - 2, 10, -ala + 2, 6)
                .bend(-38, 0, -24, GAP)
                .closed();
    }

    private Shape sacral() {
        double low = place.height();
        double wide = build.body();
        double upper = wide + build.process();
        double in = wide + build.process() * 0.3;
        return pen().move(-upper, 0)
                .bend(0, 3, upper, 0)
                .bend(in, low * 0.4, wide, low)
                .bend(0, low + 3, -wide, low)
                .bend(-in, low * 0.4, -upper, 0)
                .closed();
    }

    /** What lies over the body: pedicles, or the openings of the sacrum, and the spinous process. */
    List<Outline> over(boolean left, boolean right) {
        List<Outline> over = new ArrayList<>();
        over.add(new Outline(left ? Style.PEDICLE_INVOLVED : Style.PEDICLE, Pen.mirrored(pedicle(), middle)));
        over.add(new Outline(right ? Style.PEDICLE_INVOLVED : Style.PEDICLE, pedicle()));
        over.add(new Outline(Style.SPINE, spine()));
        return over;
    }

    private Shape pedicle() {
        return switch (place.region()) {
            case 'S' ->
                pen().oval(build.body() * 0.5, place.height() / 2, 1.6 + build.body() / 22, 1.8 + build.body() / 22);
            case 'T' -> pen().oval(build.pedicle(), pedicles, 2.5, 3.9);
            case 'L' -> pen().oval(build.pedicle(), pedicles, 3.2, 4.6);
            default ->
                place.number() < 2
                        ? pen().oval(33, place.height() * 0.54, 2.1, 1.7)
                        : pen().oval(build.body() * 0.76, pedicles, 2.1, 2.7);
        };
    }

    private Shape spine() {
        double root = pedicles + 1;
        return switch (place.region()) {
            case 'L' -> hatchet(root, root + build.spine());
            case 'S' -> place.number() < 5 ? drop(root, root + build.spine(), 3) : hiatus();
            case 'T' -> drop(root, root + build.spine(), 4.2);
            default ->
                switch (place.number()) {
                    case 0, 1 -> drop(9, 14, 3);
                    case 7 -> drop(root, root + build.spine() + 2, 4);
                    default -> fork(root, root + build.spine());
                };
        };
    }

    private Shape drop(double from, double to, double wide) {
        double tip = wide / 2;
        double half = (from + to) / 2;
        return pen().move(-wide, from)
                .bend(-tip, half, -tip, to - tip)
                .bend(-tip, to, 0, to)
                .bend(tip, to, tip, to - tip)
                .bend(tip, half, wide, from)
                .bend(0, from - 2.2, -wide, from)
                .closed();
    }

    private Shape hatchet(double from, double to) {
        return pen().move(-2.8, from)
                .bend(-3, from + 6, -4.4, from + 8)
                .bend(-5.4, to - 1, -3, to)
                .bend(0, to + 1.6, 3, to)
                .bend(5.4, to - 1, 4.4, from + 8)
                .bend(3, from + 6, 2.8, from)
                .bend(0, from - 2, -2.8, from)
                .closed();
    }

    private Shape fork(double from, double to) {
        return pen().move(-3.6, from)
                .bend(-2.8, to - 6, -4.8, to - 2)
                .bend(-4.4, to + 1, -2.4, to)
                .line(0, to - 4)
                .line(2.4, to)
                .bend(4.4, to + 1, 4.8, to - 2)
                .bend(2.8, to - 6, 3.6, from)
                .bend(0, from - 2, -3.6, from)
                .closed();
    }

    private Shape hiatus() {
        return pen().move(-4, 5)
                .bend(0, 2, 4, 5)
                .line(5, place.height() - 3)
                .bend(0, 14, -5, place.height() - 3)
                .closed();
    }
}
