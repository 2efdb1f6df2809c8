package dev.backlot.user;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts where the server does something by itself, such as starting a sprint in time. */
public final class Acting {

    private static final ThreadLocal<@Nullable Viewer> PRESENT = new ThreadLocal<>();

    private Acting() {}

    /** Does something in the name of somebody who did not ask for it in this request. */
    public static <T> T as(Viewer viewer, Supplier<T> work) {
        PRESENT.set(viewer);
        try {
            return work.get();
        } finally {
            PRESENT.remove();
        }
    }

    /** In whose name the present thread does something; nothing where a caller does. */
    public static Optional<Viewer> present() {
        return Optional.ofNullable(PRESENT.get());
    }
}
