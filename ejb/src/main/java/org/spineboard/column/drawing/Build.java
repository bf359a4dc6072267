package org.spineboard.column.drawing;

import org.spineboard.column.drawing.Grid.Place;

/**
 * The measures of one vertebra, in pixels of the map.
 *
 * @param body half the width of the body at its ends
 * @param waist how much narrower it is half way
 * @param process how far the transverse process, or the upper end of a sacral segment, reaches beyond the body
 * @param tilt how far its tip lies below its root, upwards when negative
 * @param spine how far the spinous process reaches down from the pedicles
 */
record Build(double body, double waist, double process, double tilt, double spine) {
    private static final double[] CERVICAL_BODY = {24, 20, 15.2, 15.8, 16.4, 17.2, 18.4};
    private static final double[] CERVICAL_PROCESS = {14, 9, 13, 13, 13.4, 13.6, 20};
    private static final double[] THORACIC_BODY = {
        19.8, 19, 18.4, 18.4, 18.8, 19.4, 20, 20.6, 21.4, 22.2, 23.4, 24.6, 25.2
    };
    private static final double[] THORACIC_PROCESS = {23, 22, 22, 22, 21, 20, 19, 18.5, 17, 15, 9, 5, 5};
    private static final double[] THORACIC_SPINE = {15, 17, 19, 20, 21, 22, 23, 22, 20, 17, 14, 12, 12};
    private static final double[] LUMBAR_BODY = {27, 28, 29.2, 30.4, 31.6, 32};
    private static final double[] LUMBAR_PROCESS = {18, 24, 28, 22, 18, 17};
    private static final double[] SACRAL_BODY = {43, 33, 25, 18.6, 12};
    private static final double ALA = 12;
    private static final double CERVICAL_DROP = 14;
    private static final double LUMBAR_DROP = 17;
    private static final double SACRAL_DROP = 10;

    static Build of(Place place) {
        int at = Math.max(0, place.number() - 1);
        return switch (place.region()) {
            case 'T' -> new Build(THORACIC_BODY[at], 2.6, THORACIC_PROCESS[at], at < 1 ? 1 : -1, THORACIC_SPINE[at]);
            case 'L' -> new Build(LUMBAR_BODY[at], 4, LUMBAR_PROCESS[at], 1, LUMBAR_DROP);
            case 'S' ->
                new Build(SACRAL_BODY[at], 0, at == 0 ? ALA : SACRAL_BODY[at - 1] - SACRAL_BODY[at], 0, SACRAL_DROP);
            default -> new Build(CERVICAL_BODY[at], 2, CERVICAL_PROCESS[at], 4, CERVICAL_DROP);
        };
    }

    /** How far the pedicles lie from the midline. */
    double pedicle() {
        return body * 0.62;
    }
}
