package org.spineboard.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.referral.entry.Step;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.Side;
import org.spineboard.referral.finding.Trend;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.Question;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.referral.minimum.DataItem;
import org.spineboard.referral.reading.Fact;
import org.spineboard.referral.reading.FactSection;
import org.spineboard.referral.reading.FactsOfReferral;
import org.spineboard.web.frame.Messages;

/** Whatever a referral can say or lack has its words; they are named by the values, so no page would miss them. */
class ReferralWordsRulesTest {
    private final Set<String> keys = new TreeSet<>(new Messages().keySet());

    @Test
    void everyChoiceHasItsWord() {
        Stream<Enum<?>> choices = Stream.<Enum<?>[]>of(
                        YesNoUnknown.values(),
                        Answer.values(),
                        Side.values(),
                        Trend.values(),
                        Walking.values(),
                        Imaging.Mri.values(),
                        Imaging.Modality.values(),
                        Question.Reason.values(),
                        Primary.values())
                .flatMap(Stream::of);

        assertThat(keys)
                .containsAll(choices.map(choice ->
                                "referral." + choice.getDeclaringClass().getSimpleName() + '.' + choice)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyFactAndSectionHasItsLabel() {
        Set<String> labels = FactsOfReferral.of(ReferralForm.EMPTY).stream()
                .flatMap(section -> Stream.concat(Stream.of(section.label()), labels(section)))
                .collect(Collectors.toSet());

        assertThat(keys).containsAll(labels);
        assertThat(keys)
                .containsAll(Stream.of(Finding.values())
                        .map(finding -> "referral.field.neurology.finding." + finding)
                        .toList());
    }

    @Test
    void everythingTheMinimumDataSetAsksHasALabelAndASentenceThatAsksForIt() {
        Set<String> wanted = Stream.of(DataItem.values())
                .map(DataItem::field)
                .flatMap(field ->
                        Stream.of("referral.field." + field.replaceAll("\\.\\d+", ""), "referral.unanswered." + field))
                .collect(Collectors.toSet());

        assertThat(keys).containsAll(wanted);
    }

    @Test
    void everyStepHasAName() {
        assertThat(keys)
                .containsAll(Stream.of(Step.values())
                        .map(step -> "referral.step." + step)
                        .toList());
    }

    private static Stream<String> labels(FactSection section) {
        return section.facts().stream().map(Fact::label);
    }
}
