package org.spineboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.shared.OrganisationCode;

/** The directory of hospitals and centres. */
@ApplicationScoped
public class Organisations {
    @PersistenceContext
    EntityManager entities;

    /** The centre that receives what this organisation refers; throws when the organisation refers nowhere. */
    public OrganisationCode centreOf(OrganisationCode organisation) {
        return find(organisation).flatMap(Organisation::centre).orElseThrow(() -> new NoCentre(organisation));
    }

    /** The organisation's name as people write it; its code when the directory does not know it. */
    public String nameOf(OrganisationCode organisation) {
        return find(organisation).map(Organisation::name).orElse(organisation.value());
    }

    /** The hospitals that refer to this centre, and the centre itself, by name. */
    Map<OrganisationCode, String> referringTo(OrganisationCode centre) {
        Map<OrganisationCode, String> names = new LinkedHashMap<>();
        entities.createNamedQuery("Organisation.referringTo", Organisation.class)
                .setParameter("centre", centre.value())
                .getResultStream()
                .forEach(organisation -> names.put(organisation.organisationCode(), organisation.name()));
        return names;
    }

    List<OrganisationRow> all() {
        return entities.createNamedQuery("Organisation.all", Organisation.class)
                .getResultStream()
                .map(Organisation::row)
                .toList();
    }

    private Optional<Organisation> find(OrganisationCode code) {
        return Optional.ofNullable(entities.find(Organisation.class, code.value()));
    }
}
