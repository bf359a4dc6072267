package org.spineboard.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** A line of the staff directory; renewed at each sign-in from what the identity provider says. */
@Entity
@Table(name = "staff_member")
@NamedQuery(
        name = "StaffEntry.atOrganisation",
        query = "select s from StaffEntry s where s.organisation = :organisation order by s.displayName, s.subject")
class StaffEntry {
    @Id
    private String subject;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String organisation;

    private String[] roles;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected StaffEntry() {} // JPA only

    StaffEntry(Caller caller, Instant seenAt) {
        this.subject = caller.subject();
        this.username = caller.username();
        this.displayName = caller.displayName();
        this.organisation = caller.organisation().value();
        this.roles = names(caller.roles());
        this.seenAt = seenAt;
    }

    void renew(Caller caller, Instant at) {
        username = caller.username();
        displayName = caller.displayName();
        organisation = caller.organisation().value();
        roles = names(caller.roles());
        seenAt = at;
    }

    StaffMember member() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles).map(Role::valueOf).forEach(held::add);
        return new StaffMember(subject, username, displayName, held, new OrganisationCode(organisation));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }
}
