package org.spineboard.referral.minimum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of the minimum data set: from when it holds, and who approved it. */
@Entity
@Immutable
@Table(name = "minimum_data_version")
class MinimumDataVersion {
    @Id
    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "approved_by")
    private String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected MinimumDataVersion() {} // JPA only
}
