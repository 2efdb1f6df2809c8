package dev.backlot.align;

import dev.backlot.kernel.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What numbers in objects refer to. */
final class References {

    /** The steps of value streams, which are no resource of their own. */
    static final String PROCESS_STEPS = "ProcessSteps";

    /** The system roles. */
    static final String ROLES = "Roles";

    /** What a program without a team has. */
    private static final long NOTHING = -1;

    private References() {}

    /** Whether a property may have this number: there is such an object, and the caller sees it. */
    static boolean isKnown(Property property, Object value, AlignView view) {
        Optional<Long> id = number(value);
        boolean nothing = property.name().equals("teamId") && id.equals(Optional.of(NOTHING));
        return nothing || (id.isPresent() && property.refers().stream().anyMatch(name -> exists(name, id.get(), view)));
    }

    /** A number, also as a text, as users are referred to. */
    static Optional<Long> number(@Nullable Object value) {
        if (value instanceof Long number) {
            return Optional.of(number);
        }
        return value instanceof String text ? Ids.read(text) : Optional.empty();
    }

    private static boolean exists(String name, long id, AlignView view) {
        return switch (name) {
            case ROLES -> Role.of(id).isPresent();
            case PROCESS_STEPS -> steps(view.all("ValueStreams")).anyMatch(step -> isOf(step, id));
            default -> view.find(name, id).isPresent();
        };
    }

    /** How the process steps of value streams are shown, by number: number and name. */
    static Map<Long, String> stepNames(List<AlignObject> streams) {
        Map<Long, String> names = new HashMap<>();
        steps(streams).forEach(step -> {
            if (step.get("id") instanceof Long id) {
                names.putIfAbsent(id, id + " - " + step.get("name"));
            }
        });
        return names;
    }

    /** The steps of some value streams. */
    static Stream<Map<?, ?>> steps(List<AlignObject> streams) {
        return streams.stream()
                .map(stream -> stream.values().get("processSteps"))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .filter(Map.class::isInstance)
                .map(step -> (Map<?, ?>) step);
    }

    private static boolean isOf(Map<?, ?> step, long id) {
        return step.get("id") instanceof Long number && number == id;
    }

    /** Process steps with a number each; new ones get numbers that no other step has. */
    static List<Object> numbered(@Nullable Object steps, AlignView view) {
        List<Object> numbered = new ArrayList<>();
        long last = steps(view.all("ValueStreams"))
                .mapToLong(step -> step.get("id") instanceof Long id ? id : 0)
                .max()
                .orElse(0);
        if (steps instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> step) {
                    last++;
                    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                    copy.put("id", last);
                    step.forEach((name, value) -> {
                        if (!"id".equals(name)) {
                            copy.put(String.valueOf(name), value);
                        }
                    });
                    numbered.add(copy);
                }
            }
        }
        return numbered;
    }
}
