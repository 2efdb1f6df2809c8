package dev.backlot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What the server's code does not do, wherever it is. */
@AnalyzeClasses(packages = "dev.backlot", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    @ArchTest
    static final ArchRule noFieldInjection = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true)
            .because("a constructor names what an object needs, and a test can call it");

    @ArchTest
    static final ArchRule noConsole = noClasses()
            .that()
            .haveSimpleNameNotContaining("Banner")
            .and()
            .resideOutsideOfPackage("dev.backlot.api.control.cli")
            .should(ACCESS_STANDARD_STREAMS)
            .because(
                    "what the server has to say goes through SLF4J; only the banner and commands are for the person at the"
                            + " console");

    @ArchTest
    static final ArchRule theServerCallsNobody = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.backlot.outbound",
                    "dev.backlot.webhook",
                    "dev.backlot.api.control.cloning",
                    "dev.backlot.api.control.cli")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|Socket|URLConnection|HttpURLConnection)"
                    + "|org\\.springframework\\.web\\.(client|reactive)\\..*|org\\.apache\\.hc\\..*")
            .because(
                    "addresses that clients send are kept and shown, never called, but for webhooks and clones, which have a guard, and commands,"
                            + " which a person gives: nobody"
                            + " reaches into a network through here");

    @ArchTest
    static final ArchRule noJavaUtilLogging =
            noClasses().should(USE_JAVA_UTIL_LOGGING).because("there is one logging interface, SLF4J");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.backlot.kernel..")
            .should()
            .accessTargetWhere(readsTheSystemTime())
            .because("a test that sets the injected java.time.Clock must set it for all of the server");

    @ArchTest
    static final ArchRule theClockIsMadeOnce = noClasses()
            .that()
            .resideOutsideOfPackages("dev.backlot", "dev.backlot.kernel..")
            .should()
            .accessTargetWhere(makesAClock())
            .because("the clock is a bean, and a second one would tell another time in tests");

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemTime() {
        return describe("the system's time is read", access -> {
            String owner = access.getTargetOwner().getFullName();
            String name = access.getTarget().getName();
            if (owner.equals("java.lang.System")) {
                return name.equals("currentTimeMillis");
            }
            if (owner.equals(Date.class.getName())) {
                return name.equals("<init>") && parameters(access) == 0;
            }
            return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> makesAClock() {
        return describe(
                "a system clock is made",
                access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                        && (access.getTarget().getName().startsWith("system")
                                || access.getTarget().getName().startsWith("tick")));
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : 0;
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
