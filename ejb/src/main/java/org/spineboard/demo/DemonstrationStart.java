package org.spineboard.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.spineboard.access.ActingAs;
import org.spineboard.access.SiteDesk;
import org.spineboard.demo.Demonstration.Answered;
import org.spineboard.demo.Demonstration.Person;
import org.spineboard.demo.Demonstration.Told;
import org.spineboard.platform.BoardClock;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.referral.intake.Taken;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/**
 * Loads the demonstration when the server is told to show one. Each case is sent and answered at its time in the past, by
 * the person whose act it was, through the services everybody uses; what an earlier start has loaded is left alone.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationStart {
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class);
    private static final String VARIABLE = "SPINEBOARD_DEMO";
    private static final String CENTRE = "RSC";
    private static final double MINUTES = 60;

    @Inject
    BoardClock clock;

    @Inject
    SiteDesk site;

    @Inject
    ReferralIntake intake;

    @Inject
    ReferralBook book;

    @Inject
    ToldTriage triage;

    @PostConstruct
    void load() {
        if (Boolean.parseBoolean(System.getenv(VARIABLE))) {
            try {
                tell(Demonstration.packed());
            } finally {
                clock.shiftBy(Duration.ZERO);
            }
        }
    }

    private void tell(Demonstration demonstration) {
        for (Person person : demonstration.people()) {
            as(person.caller(), site::signIn);
        }
        List<Told> inOrder = demonstration.cases().stream()
                .sorted(Comparator.comparingDouble(Told::hoursAgo).reversed())
                .toList();
        List<Told> fresh = inOrder.stream().filter(told -> !isThere(told)).toList();
        fresh.forEach(told -> tell(demonstration, told));
        LOG.infof("Demonstration: %d cases loaded, %d were there", fresh.size(), inOrder.size() - fresh.size());
    }

    /** Looks without acting: a start leaves no trace in anybody's name when there is nothing to load. */
    private boolean isThere(Told told) {
        OrganisationCode sender = new OrganisationCode(told.organisation());
        return OrganisationScope.within(
                sender, () -> book.find(sender, ToldReferral.orderOf(told)).isPresent());
    }

    private void tell(Demonstration demonstration, Told told) {
        Caller referrer = demonstration.caller(told.organisation(), Role.REFERRER);
        goBack(told.hoursAgo());
        ToldReferral referral = new ToldReferral(told, clock.instant());
        Taken taken = as(referrer, () -> intake.take(referral.incoming(referrer.displayName())));
        Answered answered = told.triage();
        if (answered != null) {
            goBack(answered.hoursAgo());
            as(demonstration.caller(CENTRE, Role.COORDINATOR), () -> triage.answer(taken.caseNumber(), answered));
        }
    }

    private void goBack(double hours) {
        clock.shiftBy(Duration.ofMinutes(Math.round(hours * MINUTES)).negated());
    }

    private static <T> T as(Caller caller, Callable<T> work) {
        try {
            return ActingAs.call(caller, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
