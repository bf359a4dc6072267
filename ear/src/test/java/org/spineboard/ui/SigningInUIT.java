package org.spineboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spineboard.ui.pages.LoginPage;

class SigningInUIT extends BrowserTest {
    @Test
    void leadsToThePageThatWasAskedFor() {
        Visitor coordinator = visitors.stranger();
        coordinator.open("/worklist");

        new LoginPage(coordinator).signIn("coordinator", "coordinator");

        assertThat(coordinator.page().url()).endsWith("/worklist");
        assertThat(coordinator.heading()).isNotBlank();
    }
}
