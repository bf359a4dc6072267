package org.spineboard.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.spineboard.access.ActingAs;
import org.spineboard.shared.security.Act;

/** The shape of services, entities and names, kept by tests so that nobody has to remember it. */
@AnalyzeClasses(packages = "org.spineboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRulesTest {
    private static final int MOST_COLLABORATORS = 6;

    @ArchTest
    static final ArchRule everyServiceMethodNamesItsAct = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(Act.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entitiesDoNoOrchestration = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.inject..", "jakarta.ejb..", "jakarta.enterprise..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule queriesAreNeverNativeText = noClasses()
            .should()
            .callMethod(EntityManager.class, "createNativeQuery", String.class)
            .orShould()
            .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class);

    @ArchTest
    static final ArchRule enumsAreNeverStoredByOrdinal = noFields()
            .that()
            .areAnnotatedWith(Enumerated.class)
            .should(new ArchCondition<>("be stored by ordinal") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean ordinal =
                            field.getAnnotationOfType(Enumerated.class).value() == EnumType.ORDINAL;
                    events.add(new SimpleConditionEvent(field, ordinal, field.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule nobodyHasTooManyCollaborators = classes().should(new ArchCondition<>("inject few others") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            long injected = type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Inject.class))
                    .count();
            events.add(new SimpleConditionEvent(
                    type, injected <= MOST_COLLABORATORS, type.getName() + " injects " + injected));
        }
    });

    @ArchTest
    static final ArchRule onlyThePlatformActsInOthersNames = noClasses()
            .that()
            .resideOutsideOfPackages("org.spineboard.access..", "org.spineboard.platform..", "org.spineboard.demo..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ActingAs.class);

    @ArchTest
    static final ArchRule nothingIsDeserialised = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.beans.XMLDecoder");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info");

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
