/**
 * Patients as a centre knows them: who they are, by which numbers they go, and who else might be the same person.
 * Nothing clinical lives here. Other features ask {@link org.spineboard.patient.PatientIndex} and hold a patient by id.
 */
@NullMarked
@AppModule(
        name = "patient",
        uses = {"shared"})
package org.spineboard.patient;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
