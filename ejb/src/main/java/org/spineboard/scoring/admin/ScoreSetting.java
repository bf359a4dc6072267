package org.spineboard.scoring.admin;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.spineboard.shared.security.Signature;

/** One turn of a score's switch. Written once; the newest one holds. */
@Entity
@Immutable
@Table(name = "score_setting")
@NamedQuery(name = "ScoreSetting.all", query = "select s from ScoreSetting s order by s.position")
class ScoreSetting {
    @Id
    private UUID id;

    private long position;

    @Column(name = "score_key")
    private String key;

    private boolean enabled;

    private String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected ScoreSetting() {} // JPA only

    ScoreSetting(SwitchScore order, String reason, long position, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.position = position;
        this.key = order.key();
        this.enabled = order.enabled();
        this.reason = reason;
        this.signature = signature;
    }

    long position() {
        return position;
    }

    ScoreSwitch told() {
        return new ScoreSwitch(key, enabled, signature.name(), reason, signature.at());
    }
}
