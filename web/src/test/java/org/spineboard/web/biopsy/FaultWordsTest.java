package org.spineboard.web.biopsy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineboard.biopsy.Fault;
import org.spineboard.web.frame.Words;

/** Whatever can be wrong about tissue has its sentence and a field of a form to stand at. */
class FaultWordsTest {
    private static final List<String> FIELDS = Stream.concat(
                    ProcedureReader.FIELDS.stream(), FindingsReader.FIELDS.stream())
            .toList();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsToldAtItsField(Fault fault) {
        assertThat(Words.has(fault.key())).as(fault.key()).isTrue();
        assertThat(FIELDS).contains(fault.field());
    }
}
