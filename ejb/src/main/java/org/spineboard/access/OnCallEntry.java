package org.spineboard.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A line of a centre's on-call list. */
@Entity
@Table(name = "on_call_contact")
@Immutable
@NamedQuery(
        name = "OnCallEntry.ofCentre",
        query = "select c from OnCallEntry c where c.centre = :centre order by c.position")
class OnCallEntry {
    @Id
    private Long id;

    @Column(name = "centre")
    private String centre;

    @Column(name = "position")
    private int position;

    @Column(name = "duty")
    private String function;

    private String name;

    private String phone;

    @SuppressWarnings("NullAway.Init")
    protected OnCallEntry() {} // JPA only

    OnCallContact contact() {
        return new OnCallContact(function, name, phone);
    }
}
