package dev.backlot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

/** Which part of the server may know which: HTTP outside, the domain inside, the database behind it. */
@AnalyzeClasses(packages = "dev.backlot", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule dialectsIgnoreEachOther = slices().matching("dev.backlot.api.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.backlot.api.document.."))
            .allowEmptyShould(true)
            .because(
                    "each HTTP dialect can be read, changed and removed on its own; what they share is in dev.backlot.api and its document");

    @ArchTest
    static final ArchRule domainIsFreeOfHttpAndJson = noClasses()
            .that()
            .resideOutsideOfPackages("dev.backlot", "dev.backlot.api..", "dev.backlot.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "tools.jackson..",
                    "com.fasterxml..")
            .allowEmptyShould(true)
            .because("the domain is the same whichever dialect asks, and is tested without a server");

    @ArchTest
    static final ArchRule domainIgnoresTheDialects = noClasses()
            .that()
            .resideOutsideOfPackages("dev.backlot", "dev.backlot.api..", "dev.backlot.security..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.backlot.api..", "dev.backlot.security.."))
            .allowEmptyShould(true)
            .because("dependencies point inwards: HTTP calls the domain, never the other way round");

    @ArchTest
    static final ArchRule kernelStandsAlone = noClasses()
            .that(resideInAPackage("dev.backlot.kernel.."))
            .should()
            .dependOnClassesThat(resideInAPackage("dev.backlot..").and(not(resideInAPackage("dev.backlot.kernel.."))))
            .allowEmptyShould(true)
            .because("every module uses the kernel, so it can use none of them");

    @ArchTest
    static final ArchRule repositoriesAreHidden = classes()
            .that(assignableTo(Repository.class))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("a module's tables are its own business: others ask its service");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areMetaAnnotatedWith(RestController.class)
            .and()
            .areNotAnnotations()
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("only the dispatcher calls a controller");

    @ArchTest
    static final ArchRule controllersCallServices = noClasses()
            .that()
            .areMetaAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat(assignableTo(Repository.class))
            .allowEmptyShould(true)
            .because(
                    "permissions and transactions are the services' work, and a query from a controller goes past both");
}
