package org.spineboard.casefile.worklist;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** A list a person keeps under a name. */
@Entity
@Table(name = "saved_view")
@NamedQuery(name = "OwnView.ofPerson", query = "select v from OwnView v where v.owner = :owner order by v.name, v.id")
class OwnView {
    @Id
    private UUID id;

    @Column(name = "owner_subject")
    private String owner;

    @Column(name = "name")
    private String name;

    @Column(name = "query")
    private String query;

    @SuppressWarnings("NullAway.Init")
    protected OwnView() {} // JPA only

    OwnView(String owner, String name, String query) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.owner = owner;
        this.name = name;
        this.query = query;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    void show(String otherQuery) {
        query = otherQuery;
    }

    SavedView view() {
        return new SavedView(id, name, query, null);
    }
}
