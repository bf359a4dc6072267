package org.spineboard.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.spineboard.shared.AppModule;

/** Who may use whom: each feature says so in its own {@code package-info}, and this holds it to its word. */
@AnalyzeClasses(packages = "org.spineboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {
    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheyDeclare = modules()
            .definedByAnnotation(AppModule.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "uses", consideringOnlyDependenciesInAnyPackage("org.spineboard.."))
            .ignoreDependency(alwaysTrue(), belongToAnyOf(AppModule.class));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            modules().definedByAnnotation(AppModule.class).should().beFreeOfCycles();
}
