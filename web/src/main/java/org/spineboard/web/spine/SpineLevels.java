package org.spineboard.web.spine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.state.SpineRecord;

/** The levels a form about a case offers: those this spine has, as it is counted. */
@Dependent
public class SpineLevels implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SpineRecord record;

    /** From above to below. */
    public List<SpinalLevel> of(CaseNumber number) {
        return record.now(number).numbering().levels();
    }
}
