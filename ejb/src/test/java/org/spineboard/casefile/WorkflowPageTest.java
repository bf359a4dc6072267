package org.spineboard.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page must say what the code does. A failure prints the part that belongs into the page. */
class WorkflowPageTest {
    private static final Path PAGE = Path.of("../docs/case-workflow.md");

    @Test
    void drawsTheStatusesAsTheyAre() throws IOException {
        assertThat(Files.readString(PAGE)).contains(WorkflowPicture.statuses());
    }

    @Test
    void drawsTheTracksAsTheyAre() throws IOException {
        assertThat(Files.readString(PAGE)).contains(WorkflowPicture.tracks());
    }

    @Test
    void listsEachMoveWithItsGuards() throws IOException {
        assertThat(Files.readString(PAGE)).contains(WorkflowPicture.table());
    }
}
