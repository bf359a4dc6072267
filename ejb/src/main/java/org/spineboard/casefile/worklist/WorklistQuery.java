package org.spineboard.casefile.worklist;

import java.io.Serializable;
import java.util.List;
import org.spineboard.shared.PageRequest;

/** What is to be shown: which cases, in which order (the case number settles ties), which part of them. */
public record WorklistQuery(WorklistFilter filter, List<Sort> sorts, PageRequest page) implements Serializable {
    public WorklistQuery {
        sorts = List.copyOf(sorts);
    }
}
