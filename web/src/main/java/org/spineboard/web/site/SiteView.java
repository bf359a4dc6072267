package org.spineboard.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.spineboard.access.Directory;
import org.spineboard.access.OrganisationRow;
import org.spineboard.access.StaffMember;
import org.spineboard.web.frame.Words;

/** Backs {@code site.xhtml}, an administrator's home: places, people and limits, to be read. */
@Named("site")
@RequestScoped
public class SiteView {
    @Inject
    Directory directory;

    private List<OrganisationRow> places = List.of();
    private List<StaffMember> people = List.of();

    @PostConstruct
    void load() {
        places = directory.places();
        people = directory.people();
    }

    public List<OrganisationRow> getPlaces() {
        return places;
    }

    public List<StaffMember> getPeople() {
        return people;
    }

    /** What somebody may do here, in words. */
    public String roles(StaffMember person) {
        return person.roles().stream()
                .sorted()
                .map(role -> Words.of("frame.role." + role))
                .collect(Collectors.joining(", "));
    }
}
