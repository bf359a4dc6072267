package org.spineboard.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.logging.Logger;
import org.spineboard.demo.life.Lives;
import org.spineboard.demo.people.Demonstration;
import org.spineboard.demo.told.Cast;
import org.spineboard.demo.told.Storyteller;
import org.spineboard.demo.told.ToldIntake;
import org.spineboard.platform.BoardClock;
import org.spineboard.platform.SiteZone;

/**
 * Loads the demonstration when the server is told to show one: all of it in one transaction, once. Where one of its cases
 * is there already, an earlier start has loaded them all.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class);
    private static final String VARIABLE = "SPINEBOARD_DEMO";
    private static final int PATIENCE_SECONDS = 1_800;

    @Resource
    UserTransaction transaction;

    @Inject
    BoardClock clock;

    @Inject
    SiteZone zone;

    @Inject
    ToldIntake intake;

    @Inject
    Storyteller storyteller;

    @PostConstruct
    void load() {
        if (Boolean.parseBoolean(System.getenv(VARIABLE))) {
            Demonstration demonstration = Demonstration.packed();
            Lives lives = Lives.at(demonstration, clock.instant(), zone.id());
            if (intake.isThere(demonstration.cases().get(0))) {
                LOG.info("Demonstration: loaded by an earlier start");
            } else {
                inOneGo(() -> storyteller.tell(lives, new Cast(demonstration), demonstration));
            }
        }
    }

    private void inOneGo(Runnable work) {
        boolean done = false;
        try {
            transaction.setTransactionTimeout(PATIENCE_SECONDS);
            transaction.begin();
            try {
                work.run();
                done = true;
            } finally {
                if (!done) {
                    transaction.rollback();
                }
            }
            transaction.commit();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
