package org.spineboard.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Filters;
import org.junit.jupiter.api.Test;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.OrganisationScope;

/** No entity with patients in it can be queried without its organisation: filtering is not a matter of remembering. */
@AnalyzeClasses(packages = "org.spineboard", importOptions = ImportOption.DoNotIncludeTests.class)
class OrganisationFilterRulesTest {
    /** Entities that hold nothing of any patient, or only a person's own; each with its reason beside it. */
    private static final Set<String> WITHOUT_PATIENTS = Set.of(
            "Organisation", // the directory of places
            "OnCallEntry", // telephone numbers
            "StaffEntry", // the directory of colleagues
            "PreferenceEntry", // theme and density
            "ClockRule", // configuration
            "TimeLimit", // configuration
            "WorkingHours", // configuration
            "WorkUpPart", // configuration
            "Picklist", // configuration
            "IcdoCode", // configuration
            "QuorumRule", // configuration
            "TreatmentRule", // configuration
            "ScoreSetting", // configuration
            "InterlockRule", // configuration
            "RuleEditionRow", // configuration
            "RuleProposal", // configuration
            "RuleVerdict", // configuration
            "OwnView", // a name and the filter under it, read by owner
            "MinimumDataVersion", // configuration
            "MinimumDataRow", // configuration
            "AuditEntry" // read only through a case that has been found by its own filter
            );

    @ArchTest
    static final ArchRule everyEntityIsFiltered = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("carry the organisation filter") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean filtered = type.isAnnotatedWith(Filter.class)
                            || type.isAnnotatedWith(Filters.class)
                            || WITHOUT_PATIENTS.contains(type.getSimpleName());
                    events.add(new SimpleConditionEvent(type, filtered, type.getName() + " is not filtered"));
                }
            });

    @Test
    void outsideAnActNothingIsVisible() {
        assertThat(new OrganisationScope.InForce().get()).isEmpty();
    }

    @Test
    void theScopeEndsWithTheWork() {
        String inside = OrganisationScope.within(
                new OrganisationCode("RSC"),
                () -> OrganisationScope.within(new OrganisationCode("NGH"), new OrganisationScope.InForce()));

        assertThat(inside).isEqualTo("NGH");
        assertThat(new OrganisationScope.InForce().get()).isEmpty();
    }
}
