package org.spineboard.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.spineboard.shared.Text;

/** How a person is reached; empty text where nothing is known. */
@Embeddable
public record Contact(
        @Column(name = "address") String address,
        @Column(name = "phone_home") String home,
        @Column(name = "phone_work") String work,
        @Column(name = "phone_mobile") String mobile,
        @Column(name = "email") String email)
        implements Serializable {
    /** Nothing known. */
    public static final Contact NONE = new Contact("", "", "", "", "");

    public Contact {
        address = Text.paragraph(address, Text.LINE);
        home = Text.name(home, Text.SHORT);
        work = Text.name(work, Text.SHORT);
        mobile = Text.name(mobile, Text.SHORT);
        email = Text.name(email, Text.SHORT);
    }

    /** This, with the gaps filled from the other; what is known already is never overwritten. */
    Contact orElse(Contact other) {
        return new Contact(
                first(address, other.address),
                first(home, other.home),
                first(work, other.work),
                first(mobile, other.mobile),
                first(email, other.email));
    }

    private static String first(String known, String offered) {
        return known.isEmpty() ? offered : known;
    }
}
