package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.referral.reading.SentReferral;
import org.spineboard.web.casefile.ReferralFacts.Group;

/** Backs what pages show of the referral a case began with. */
@Named("caseReferral")
@RequestScoped
public class ReferralView {
    private static final Set<String> FIRST = Set.of("neurology", "disease", "function", "treatment", "imaging");

    @Inject
    ReferralReading referrals;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private @Nullable SentReferral sent;
    private List<Group> groups = List.of();

    @PostConstruct
    void load() {
        sent = referrals.ofCase(CaseAddress.number(number));
        groups = ReferralFacts.of(sent);
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.REFERRAL) CaseShown page) {}

    public SentReferral getSent() {
        return Objects.requireNonNull(sent);
    }

    public ReferralForm getForm() {
        return getSent().referral().form();
    }

    /** The sections a board looks at first. */
    public List<Group> getSummary() {
        return groups.stream()
                .filter(group -> FIRST.contains(group.name()) && !group.lines().isEmpty())
                .toList();
    }

    /** The same for somebody who gives an opinion: where nothing was said, that is seen too. */
    public List<Group> getReviewed() {
        return groups.stream().filter(group -> FIRST.contains(group.name())).toList();
    }

    /** What was said, by section. */
    public List<Group> getGroups() {
        return groups;
    }
}
