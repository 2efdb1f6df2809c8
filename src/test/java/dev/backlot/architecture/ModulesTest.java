package dev.backlot.architecture;

import dev.backlot.BacklotApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages below dev.backlot are modules: no cycles between them, no reaching into another's insides. */
class ModulesTest {
    @Test
    void modulesKeepTheirBounds() {
        ApplicationModules.of(BacklotApplication.class).verify();
    }
}
