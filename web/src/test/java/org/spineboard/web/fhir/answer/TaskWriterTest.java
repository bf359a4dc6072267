package org.spineboard.web.fhir.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.casefile.CaseStatus;

class TaskWriterTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, requested",
        "TRIAGE, requested",
        "AWAITING_INFO, requested",
        "WORKUP, accepted",
        "READY, in-progress",
        "LISTED, in-progress",
        "IN_DISCUSSION, in-progress",
        "DECIDED, completed",
        "PLANNED, completed",
        "IN_TREATMENT, completed",
        "FOLLOW_UP, completed",
        "CLOSED, completed",
        "REJECTED, rejected",
        "WITHDRAWN, cancelled",
        "DECEASED, cancelled"
    })
    void aTaskSaysWhereTheCaseStands(CaseStatus status, String task) {
        assertThat(TaskWriter.status(status).toCode()).isEqualTo(task);
    }
}
