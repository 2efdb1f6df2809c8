package dev.backlot.support;

import dev.backlot.seed.World;
import java.util.function.Supplier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Gives each test method its world and its time, and takes away what the one before has written. */
final class WorldReset extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        HttpTest test = AnnotatedElementUtils.findMergedAnnotation(context.getTestClass(), HttpTest.class);
        Class<? extends Supplier<World>> world = test == null ? Worlds.Demo.class : test.world();
        context.getApplicationContext().getBean(PresentWorld.class).become(world);
        if (context.getApplicationContext().getBean(TestClock.BEAN) instanceof TestClock clock) {
            clock.reset();
        }
        context.getApplicationContext()
                .getBeansOfType(dev.backlot.world.WorldReset.class)
                .values()
                .forEach(dev.backlot.world.WorldReset::worldReset);
    }
}
