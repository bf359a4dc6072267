package org.spineboard.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spineboard.patient.Gender;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.finding.Trend;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.Question;
import org.spineboard.referral.form.YesNoUnknown;

/** The answers to choose from on the pages of a referral, by name; their words are in the bundle. */
@Named("referralChoices")
@ApplicationScoped
public class ReferralChoicesView {
    private static final int ECOG_WORST = 4;
    private static final int ROCKWOOD_WORST = 9;
    private static final int KARNOFSKY_STEP = 10;

    public List<String> getYesNo() {
        return List.of(YesNoUnknown.YES.name(), YesNoUnknown.NO.name());
    }

    public List<String> getYesNoUnknown() {
        return names(YesNoUnknown.values());
    }

    public List<String> getGroups() {
        return names(FindingGroup.values());
    }

    public List<String> getAnswers() {
        return names(Answer.values());
    }

    public List<String> getWalking() {
        return names(Walking.values());
    }

    public List<String> getTrend() {
        return names(Trend.values());
    }

    public List<String> getGender() {
        return names(Gender.values());
    }

    public List<String> getPrimary() {
        return names(Primary.values());
    }

    public List<String> getMri() {
        return names(Imaging.Mri.values());
    }

    public List<String> getModality() {
        return names(Imaging.Modality.values());
    }

    public List<String> getReason() {
        return names(Question.Reason.values());
    }

    public List<String> getEcog() {
        return IntStream.rangeClosed(0, ECOG_WORST).mapToObj(String::valueOf).toList();
    }

    public List<String> getFrailty() {
        return IntStream.rangeClosed(1, ROCKWOOD_WORST)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Numbers of the sentences that say what happens next. */
    public List<Integer> getNext() {
        return List.of(1, 2, 3, 4);
    }

    /** From 100, the best, down to 10. */
    public List<String> getKarnofsky() {
        return IntStream.rangeClosed(0, ROCKWOOD_WORST)
                .mapToObj(tens -> String.valueOf((KARNOFSKY_STEP - tens) * KARNOFSKY_STEP))
                .toList();
    }

    private static List<String> names(Enum<?>... choices) {
        return Stream.of(choices).map(Enum::name).toList();
    }
}
