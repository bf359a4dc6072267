package org.spineboard.web.casefile;

import java.util.List;
import java.util.Locale;
import org.spineboard.referral.reading.Fact;
import org.spineboard.referral.reading.FactSection;
import org.spineboard.referral.reading.SentReferral;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.web.frame.FieldLabels;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** A referral laid out for reading: what was said, and in one line what was not asked or not answered. */
public final class ReferralFacts {
    private static final String FEW = "casefile.fact.";

    private ReferralFacts() {}

    /**
     * A section.
     *
     * @param notProvided labels of what nobody said anything about
     */
    public record Group(String name, String label, List<Line> lines, String notProvided) {}

    /** One answer, its number or word written out. */
    public record Line(String label, String value) {}

    /** The sections that say something, or should have. */
    public static List<Group> of(SentReferral sent) {
        return sent.sections().stream()
                .filter(section -> !section.facts().isEmpty())
                .map(ReferralFacts::group)
                .toList();
    }

    private static Group group(FactSection section) {
        return new Group(
                section.name(),
                Words.of(section.label()),
                section.facts().stream()
                        .filter(Fact::isProvided)
                        .map(fact -> new Line(label(fact), value(fact)))
                        .toList(),
                String.join(
                        ", ",
                        section.facts().stream()
                                .filter(fact -> !fact.isProvided())
                                .map(fact -> inTheMiddle(label(fact)))
                                .toList()));
    }

    /** A form asks in questions; whoever reads the answers wants a word or two where there are some. */
    private static String label(Fact fact) {
        return FieldLabels.of(fact.field(), FEW);
    }

    /** A label inside a sentence; abbreviations keep their capitals. */
    private static String inTheMiddle(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1) : label;
    }

    private static String value(Fact fact) {
        return switch (fact.kind()) {
            case TEXT, NUMBER -> fact.value();
            case WORD -> Words.of(fact.value());
            case TIME -> fact.time() == null ? "" : time(fact.time());
            case NOT_PROVIDED -> "";
        };
    }

    private static String time(ClinicalTime time) {
        if (time.isUnknown()) {
            return Words.of("casefile.unknown");
        }
        String written = time.instant() == null
                ? ClinicalDates.date(time.date())
                : ClinicalDates.weekdayDateTime(time.instant());
        return time.approximate() ? Words.of("casefile.approx", written) : written;
    }
}
