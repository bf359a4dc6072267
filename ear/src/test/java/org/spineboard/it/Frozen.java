package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What was signed stays as it is: the database refuses to change it, for the application and for the owner of the tables. */
@ApplicationScoped
public class Frozen {
    /** That something may not be done. */
    private static final String NOT_PERMITTED = "42501";

    @Resource(lookup = "java:jboss/datasources/SpineBoardDS")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    /** These commands are refused to both. */
    public void assertRefused(String... commands) {
        for (String command : commands) {
            assertRefused(application, command);
            assertRefused(owner, command);
        }
    }

    /** The application has no right to this, whatever the owner has. */
    public void assertRefusedToTheApplication(String... commands) {
        for (String command : commands) {
            assertRefused(application, command);
        }
    }

    private static void assertRefused(DataSource role, String command) {
        assertThatThrownBy(() -> new Sql(role).run(command))
                .as(command)
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(NOT_PERMITTED));
    }
}
