package org.spineboard.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** One choice of a picklist in one version as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "picklist_entry")
@NamedQuery(name = "Picklist.all", query = "select p from Picklist p order by p.list, p.position, p.code")
class Picklist {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "list")
    private String list;

    @Column(name = "code")
    private String code;

    @Column(name = "label")
    private String label;

    @Column(name = "position")
    private int position;

    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "approved_by")
    private String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected Picklist() {} // JPA only

    Picklist(VersionLine said) {
        String[] parts = said.key().split("[.]", 2);
        this.list = parts[0];
        this.code = parts[1];
        this.label = said.values().getOrDefault("label", "");
        this.position = Integer.parseInt(said.values().getOrDefault("position", ""));
        this.version = said.version();
        this.validFrom = said.validFrom();
        this.validUntil = RuleRefused.yes(said.values(), "enabled") ? null : said.validFrom();
        this.approvedBy = said.approvedBy();
    }

    VersionLine line() {
        return new VersionLine(
                list + "." + code,
                version,
                Map.of(
                        "label",
                        label,
                        "position",
                        Integer.toString(position),
                        "enabled",
                        validUntil == null ? "YES" : "NO"),
                validFrom,
                approvedBy);
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    boolean isOf(String wanted) {
        return list.equals(wanted);
    }

    boolean hasBegun(Instant now) {
        return !validFrom.isAfter(now);
    }

    boolean isEnded(Instant now) {
        return validUntil != null && !validUntil.isAfter(now);
    }

    PicklistEntry entry() {
        return new PicklistEntry(code, label, version);
    }

    @Override
    public String toString() {
        return "Picklist[" + id + " " + list + " " + code + " " + version + "]";
    }
}
