package org.spineboard.referral.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** What the patient has had and is having. */
public record Treatment(Systemic systemic, Radiotherapy radiotherapy, Steroid steroid, Anticoagulation anticoagulation)
        implements Serializable {
    /** Nothing said. */
    public static final Treatment NOT_SAID =
            new Treatment(Systemic.NOT_SAID, Radiotherapy.NOT_SAID, Steroid.NOT_SAID, Anticoagulation.NOT_SAID);

    /** Drugs against the cancer. */
    public record Systemic(
            @Nullable YesNoUnknown now,
            @Nullable String drugs,
            @Nullable ClinicalTime lastDose,
            @Nullable String linesLeft)
            implements Serializable {
        /** Nothing said. */
        public static final Systemic NOT_SAID = new Systemic(null, null, null, null);

        public Systemic {
            drugs = Said.line(drugs);
            linesLeft = Said.line(linesLeft);
        }
    }

    /** Earlier radiotherapy to the spine. */
    public record Radiotherapy(@Nullable YesNoUnknown given, List<Course> courses) implements Serializable {
        /** Nothing said. */
        public static final Radiotherapy NOT_SAID = new Radiotherapy(null, List.of());

        public Radiotherapy {
            courses = List.copyOf(courses);
        }
    }

    /** One earlier course of radiotherapy. */
    public record Course(
            @Nullable String level,
            @Nullable BigDecimal doseGy,
            @Nullable Integer fractions,
            @Nullable ClinicalTime on) implements Serializable {
        public Course {
            level = Said.name(level);
        }
    }

    /** Dexamethasone or another steroid, given or not, and why not. */
    public record Steroid(
            @Nullable YesNoUnknown given,
            @Nullable String drug,
            @Nullable BigDecimal doseMg,
            @Nullable ClinicalTime at,
            @Nullable String reasonNot)
            implements Serializable {
        /** Nothing said. */
        public static final Steroid NOT_SAID = new Steroid(null, null, null, null, null);

        public Steroid {
            drug = Said.name(drug);
            reasonNot = Said.line(reasonNot);
        }
    }

    /** Drugs against clotting. */
    public record Anticoagulation(
            @Nullable YesNoUnknown taken, @Nullable String drugs) implements Serializable {
        /** Nothing said. */
        public static final Anticoagulation NOT_SAID = new Anticoagulation(null, null);

        public Anticoagulation {
            drugs = Said.line(drugs);
        }
    }
}
