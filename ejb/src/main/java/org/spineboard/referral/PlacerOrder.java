package org.spineboard.referral;

import java.io.Serializable;
import org.spineboard.shared.Text;

/**
 * The number under which the sending system knows its request; within one hospital and name space it means one referral.
 *
 * @param system the name space, empty when the sender states none
 */
public record PlacerOrder(String system, String number) implements Serializable {
    public PlacerOrder {
        system = Text.name(system, Text.LINE);
        number = Text.name(number, Text.SHORT);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("An order has a number");
        }
    }
}
