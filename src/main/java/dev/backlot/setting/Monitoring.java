package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import org.springframework.stereotype.Service;

/** Which counters are switched on. The switches are kept, and nothing is counted. */
@Service
public class Monitoring {

    /** A kind of counter. */
    public enum Kind {
        /** Of the application. */
        APP,
        /** Of what happens inside of it. */
        IPD,
        /** What the virtual machine shows. */
        JMX
    }

    private final Settings settings;

    Monitoring(Settings settings) {
        this.settings = settings;
    }

    /**
     * Whether they are on.
     *
     * @throws Problem where the caller is no administrator
     */
    public boolean isOn(Kind kind) {
        settings.requireAdministrator();
        return settings.get(key(kind)).isPresent();
    }

    /**
     * Switches them.
     *
     * @throws Problem where the caller is no administrator
     */
    public void set(Kind kind, boolean on) {
        settings.set(key(kind), on ? "true" : null);
    }

    private static String key(Kind kind) {
        return "monitoring." + kind.name();
    }
}
