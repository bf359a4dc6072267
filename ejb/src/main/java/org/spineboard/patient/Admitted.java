package org.spineboard.patient;

import java.util.List;
import org.spineboard.shared.PatientId;

/** What came of looking a referred person up: somebody the centre knows, somebody new, or somebody new to be compared. */
public sealed interface Admitted {
    /** The patient to go on with. */
    PatientId patient();

    /** Patients who might be the same person; a human decides. */
    List<PatientId> similar();

    /** The same person for certain: a number, the birth date and the name agree. */
    record Known(@Override PatientId patient) implements Admitted {
        @Override
        public List<PatientId> similar() {
            return List.of();
        }
    }

    /** Nobody like this was there. */
    record New(@Override PatientId patient) implements Admitted {
        @Override
        public List<PatientId> similar() {
            return List.of();
        }
    }

    /** Taken as a new patient, because a wrong merge harms more than a duplicate; these look alike. */
    record NewButSimilar(
            @Override PatientId patient, @Override List<PatientId> similar) implements Admitted {
        public NewButSimilar {
            similar = List.copyOf(similar);
        }
    }
}
