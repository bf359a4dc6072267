package org.spineboard.web.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.omnifaces.cdi.Param;

/** The shape of the web module: thin beans, no database, no component named in Java, exceptions handled in one place. */
@AnalyzeClasses(packages = "org.spineboard.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureRulesTest {
    private static final int MOST_COLLABORATORS = 6;
    private static final int MOST_LINES_OF_A_VIEW = 120;
    private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(");
    private static final Pattern COMPONENT = Pattern.compile(
            "findComponent\\(|PrimeFaces\\.current\\(|getClientId\\(|ajax\\(\\)\\.update|invokeOnComponent\\(");

    @ArchTest
    static final ArchRule pagesKnowNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule beansOfPagesSayWhatTheyBack = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .orShould()
            .haveSimpleName("FieldErrors")
            .andShould()
            .haveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule nobodyHasTooManyCollaborators = classes().should(new ArchCondition<>("inject few others") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            long injected = type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(Param.class))
                    .count();
            events.add(new SimpleConditionEvent(
                    type, injected <= MOST_COLLABORATORS, type.getName() + " injects " + injected));
        }
    });

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Helper|Manager|Impl|Dto|Data|Info|Controller|Backing)");

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @Test
    void viewBeansAreThin() {
        List<Path> thick = Sources.under(Sources.JAVA, "View.java").stream()
                .filter(view -> linesOfCode(view) > MOST_LINES_OF_A_VIEW)
                .toList();

        assertThat(thick).isEmpty();
    }

    private static long linesOfCode(Path view) {
        return Sources.text(view)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    @Test
    void viewBeansCatchNothing() {
        assertThat(Sources.under(Sources.JAVA, "View.java"))
                .noneMatch(view -> CATCH.matcher(Sources.text(view)).find());
    }

    @Test
    void javaNamesNoComponent() {
        assertThat(Sources.under(Sources.JAVA, ".java"))
                .noneMatch(file -> COMPONENT.matcher(Sources.text(file)).find());
    }
}
