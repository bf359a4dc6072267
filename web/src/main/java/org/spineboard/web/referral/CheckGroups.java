package org.spineboard.web.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.referral.draft.DraftCheck;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.referral.reading.Fact;
import org.spineboard.referral.reading.FactSection;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.Names;

/** Lays a draft out for the check page: what was said, and what was asked and skipped. */
final class CheckGroups {
    private static final String GROUP = "neurology.group.";
    private static final String NEW_SIGNS = "neurology.newSigns";
    private static final String NAME = "patient.familyName";
    private static final String GIVEN = "patient.givenNames";
    private static final String TITLE = "patient.title";

    /** Asked of an emergency besides what it must answer. */
    private static final Set<String> EMERGENCY_OPTIONAL = Set.of(
            "patient.nhsNumber",
            "whereabouts.ward",
            "whereabouts.phone",
            "sender.othersToTell",
            "imaging.mriSafety",
            "disease.primaryInWords");

    private final DraftCheck check;
    private final Map<String, String> problems;
    private final Set<String> missing;

    private CheckGroups(DraftCheck check) {
        this.check = check;
        this.problems = DraftProblem.all(check).stream()
                .collect(Collectors.toMap(DraftProblem::field, DraftProblem::words, (first, second) -> first));
        this.missing = check.missing().stream().map(MissingField::field).collect(Collectors.toSet());
    }

    static List<CheckGroup> of(DraftCheck check) {
        CheckGroups groups = new CheckGroups(check);
        return check.sections().stream()
                .map(groups::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** What the minimum data set asks for and the draft does not say, by how much it matters. */
    static List<CheckGroup> missing(DraftCheck check) {
        CheckGroups groups = new CheckGroups(check);
        return Stream.of(
                        groups.lack("referral.missing.must", MissingField::stopsSending),
                        groups.lack("referral.missing.later", field -> field.stopsListing() && !field.stopsSending()),
                        groups.lack("referral.missing.soft", field -> !field.stopsListing() && !field.stopsSending()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private CheckGroup lack(String key, Predicate<MissingField> which) {
        return new CheckGroup(
                key,
                check.missing().stream()
                        .filter(which)
                        .map(field -> row(field.field(), "", null, true))
                        .toList());
    }

    private CheckGroup group(FactSection section) {
        List<CheckRow> rows = new ArrayList<>();
        for (Fact fact : section.facts()) {
            if (fact.field().startsWith(GROUP)) {
                continue;
            }
            if (isShown(fact)) {
                rows.add(row(fact.field(), value(fact), problems.get(fact.field()), isOptional(fact.field())));
            }
            if (fact.field().equals(NEW_SIGNS) && isNeurological()) {
                rows.add(signs(section));
            }
        }
        return new CheckGroup(section.label(), rows);
    }

    private boolean isNeurological() {
        return check.draft().track() == Track.EMERGENCY;
    }

    /** All signs in one row: those there are, and below them those nobody looked for. */
    private CheckRow signs(FactSection section) {
        String present = groups(section, value -> value.endsWith(".PRESENT"));
        String unseen = groups(section, value -> value.endsWith(".NOT_ASSESSED"));
        String sub = unseen.isEmpty() ? null : Words.of("referral.check.notExamined", unseen);
        String field = section.facts().stream()
                .map(Fact::field)
                .filter(name -> name.startsWith(GROUP) && problems.containsKey(name))
                .findFirst()
                .orElse(GROUP + "WEAKNESS");
        return new CheckRow(
                field, "referral.check.signs", present, problems.getOrDefault(field, sub), false, change(field));
    }

    private static String groups(FactSection section, Predicate<String> chosen) {
        return ReferralWords.sentence(section.facts().stream()
                .filter(fact -> fact.field().startsWith(GROUP) && fact.isProvided() && chosen.test(fact.value()))
                .map(fact -> ReferralWords.label(fact.field()))
                .collect(Collectors.joining(", ")));
    }

    /** A question that was never asked is not shown as skipped. */
    private boolean isShown(Fact fact) {
        String field = fact.field();
        if (field.equals(GIVEN) || field.equals(TITLE)) {
            return problems.containsKey(field);
        }
        if (fact.isProvided() || missing.contains(field) || problems.containsKey(field)) {
            return true;
        }
        if (isNeurological()) {
            return EMERGENCY_OPTIONAL.contains(field);
        }
        return !field.startsWith("neurology.") && FollowUp.of(field).isEmpty() && !field.matches(".*\\.\\d+\\..*");
    }

    private boolean isOptional(String field) {
        return !missing.contains(field);
    }

    private String value(Fact fact) {
        Map<String, String> typed = check.draft().answers();
        if (fact.field().equals(NAME) && fact.isProvided()) {
            return Names.name(typed.get(NAME), typed.get(GIVEN), typed.get(TITLE));
        }
        return switch (fact.kind()) {
            case WORD -> Words.of(fact.value());
            case TIME -> ReferralWords.time(fact.field(), fact.time());
            case NUMBER, TEXT -> ReferralWords.text(fact.field(), fact.value());
            case NOT_PROVIDED -> typed.getOrDefault(fact.field(), "");
        };
    }

    private CheckRow row(String field, String value, @Nullable String sub, boolean optional) {
        return new CheckRow(field, ReferralWords.label(field), value, sub, optional && value.isEmpty(), change(field));
    }

    private String change(String field) {
        return StepEntry.href(check.stepOf(field), check.draft().id()) + "&change=true#field-" + field;
    }
}
