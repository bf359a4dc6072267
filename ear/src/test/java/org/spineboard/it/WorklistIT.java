package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.worklist.Sort;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistColumn;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistQuery;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Role;

/** The long list: whoever leafs through it meets every case once, in whatever order. */
@InServer
class WorklistIT {
    private static final int PAGE = 200;

    @Inject
    Worklist worklist;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.role(Role.COORDINATOR, As.COASTAL_CENTRE);

    @BeforeEach
    void seed() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            ManyCases.seed(connection);
        }
    }

    @Test
    void everyCaseIsMetOnceWhileLeafing() {
        for (Sort sort : List.of(
                new Sort(WorklistColumn.NEXT_CLOCK, true),
                new Sort(WorklistColumn.OWNER, false),
                new Sort(WorklistColumn.URGENCY, true))) {
            List<String> met = leafThrough(sort);

            assertThat(met).as("by %s", sort).hasSize(ManyCases.COUNT).doesNotHaveDuplicates();
        }
    }

    @Test
    void theCountIsTheListsLength() {
        WorklistFilter all = WorklistFilter.everything();

        assertThat(coordinator.get(() -> worklist.count(all))).isEqualTo(ManyCases.COUNT);
        assertThat(coordinator
                        .get(() -> page(0, new Sort(WorklistColumn.PATIENT, true)))
                        .total())
                .isEqualTo(ManyCases.COUNT);
    }

    private List<String> leafThrough(Sort sort) {
        List<String> met = new ArrayList<>();
        for (int first = 0; first < ManyCases.COUNT; first += PAGE) {
            int from = first;
            coordinator
                    .get(() -> page(from, sort))
                    .rows()
                    .forEach(row -> met.add(row.number().value()));
        }
        return met;
    }

    private Page<WorklistRow> page(int first, Sort sort) {
        return worklist.rows(
                new WorklistQuery(WorklistFilter.everything(), List.of(sort), new PageRequest(first, PAGE)));
    }
}
