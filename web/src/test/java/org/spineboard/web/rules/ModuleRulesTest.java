package org.spineboard.web.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.spineboard.shared.AppModule;

/** A package of the web module uses what it declares, and no two lean on each other. */
@AnalyzeClasses(packages = "org.spineboard.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {
    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheyDeclare = modules()
            .definedByAnnotation(AppModule.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "uses", consideringOnlyDependenciesInAnyPackage("org.spineboard.web.."))
            .ignoreDependency(alwaysTrue(), belongToAnyOf(AppModule.class));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            modules().definedByAnnotation(AppModule.class).should().beFreeOfCycles();
}
