package dev.backlot.testkit;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/**
 * What {@link Backlot} does. Servers are kept in JUnit's root store, so that they end with the run; worlds in the store
 * of what they last as long as.
 */
public final class BacklotExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BacklotExtension.class);
    private static final String WORLD = "world";

    @Override
    public void beforeAll(ExtensionContext context) {
        Backlot wanted = wanted(context);
        check(wanted);
        if (wanted.scope() != Scope.TEST) {
            BacklotWorld world = world(context);
            if (!wanted.property().isEmpty()) {
                System.setProperty(wanted.property(), world.url());
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Backlot wanted = wanted(context);
        check(wanted);
        BacklotWorld world = world(context);
        if (wanted.scope() == Scope.RUN) {
            world.reset();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional<Throwable> failure = context.getExecutionException();
        if (wanted(context).journal() && failure.isPresent() && !(failure.get() instanceof TestAbortedException)) {
            new JournalPrinter(System.err)
                    .print(
                            context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName(),
                            world(context));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == BacklotWorld.class || type == BacklotServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == BacklotServer.class) {
            return server(context);
        }
        if (wanted(context).scope() == Scope.TEST && context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "Here is no test yet, and each test has a world of its own: take it as a"
                            + " parameter of the test or of @BeforeEach, or say @Backlot(scope = Scope.CLASS).");
        }
        return world(context);
    }

    private static BacklotServer server(ExtensionContext context) {
        Backlot wanted = wanted(context);
        BacklotServer.Builder builder = BacklotServer.builder();
        if (!wanted.jar().isEmpty()) {
            builder.jar(Path.of(wanted.jar()));
        }
        if (!wanted.jira().isEmpty()) {
            builder.jira(wanted.jira());
        }
        for (String option : wanted.options()) {
            String[] parts = option.split("=", 2);
            builder.option(parts[0].strip(), parts[1].strip());
        }
        return (BacklotServer) root(context)
                .getOrComputeIfAbsent(
                        builder.settings(), settings -> Kept.of(BacklotServer.start(settings)), Kept.class)
                .held();
    }

    private static BacklotWorld world(ExtensionContext context) {
        Backlot wanted = wanted(context);
        BacklotServer server = server(context);
        Store store = wanted.scope() == Scope.RUN
                ? root(context)
                : owner(context, wanted.scope()).getStore(NAMESPACE);
        Object key = wanted.scope() == Scope.RUN ? server.url() + " " + wanted.template() : WORLD;
        return (BacklotWorld)
                store.getOrComputeIfAbsent(key, missing -> Kept.of(server.world(wanted.template())), Kept.class)
                        .held();
    }

    private static Store root(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    /** What a world lasts as long as: the test, or the class that says so. */
    private static ExtensionContext owner(ExtensionContext context, Scope scope) {
        if (scope == Scope.TEST) {
            return context;
        }
        ExtensionContext owner = context;
        while (!owner.getElement().filter(Class.class::isInstance).isPresent()
                || !said(owner)
                        && owner.getParent()
                                .flatMap(ExtensionContext::getTestClass)
                                .isPresent()) {
            owner = owner.getParent().orElseThrow();
        }
        return owner;
    }

    private static boolean said(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), Backlot.class)
                .isPresent();
    }

    /** The nearest annotation, from the test outwards. */
    private static Backlot wanted(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Optional<Backlot> found = AnnotationSupport.findAnnotation(at.get().getElement(), Backlot.class);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ExtensionConfigurationException("BacklotExtension is registered by @Backlot alone.");
    }

    private static void check(Backlot wanted) {
        if (!wanted.property().isEmpty() && wanted.scope() != Scope.RUN) {
            throw new ExtensionConfigurationException("The property " + wanted.property()
                    + " can tell one address only: say @Backlot(scope = Scope.RUN) with it.");
        }
        for (String option : wanted.options()) {
            if (option.indexOf('=') < 1) {
                throw new ExtensionConfigurationException("An option is told as name=value, not as " + option);
            }
        }
    }

    /** Closes what it holds when its store goes: the one interface is for JUnit before 5.13, the other for those after. */
    private record Kept(Object held, Runnable end) implements Store.CloseableResource, AutoCloseable {

        static Kept of(BacklotServer server) {
            return new Kept(server, server::close);
        }

        static Kept of(BacklotWorld world) {
            return new Kept(world, world::close);
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
