package dev.backlot.align;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings values that a client sent into the form in which they are kept. Unknown properties are passed over (ours). */
@Component
class Reading {

    private static final int LONGEST_NUMBER = 30;

    private final Resources resources;

    Reading(Resources resources) {
        this.resources = resources;
    }

    /**
     * The values of the properties that clients may set.
     *
     * @throws Mistake where one is not of its kind
     */
    Map<String, @Nullable Object> settable(Resource resource, Map<String, @Nullable Object> sent) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sent.forEach((name, value) -> resource.shape()
                .property(name)
                .filter(property -> !property.readOnly())
                .ifPresent(property -> values.put(property.name(), value(property, value))));
        addProgram(resource, sent, values);
        return values;
    }

    /** Clients name the program of features and capabilities {@code programId}, too (reported). */
    private static void addProgram(
            Resource resource, Map<String, @Nullable Object> sent, Map<String, @Nullable Object> values) {
        Shape shape = resource.shape();
        if (shape.has("primaryProgramId") && !shape.has("programId") && sent.get("programId") instanceof Long id) {
            values.putIfAbsent("primaryProgramId", id);
        }
    }

    private @Nullable Object value(Property property, @Nullable Object sent) {
        if (sent == null) {
            return null;
        }
        if (!property.list()) {
            return single(property, sent);
        }
        if (!(sent instanceof List<?> list)) {
            throw Mistake.invalid(property.name());
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Object each : list) {
            values.add(single(property, each));
        }
        return values;
    }

    private @Nullable Object single(Property property, @Nullable Object sent) {
        Object value = switch (property.kind()) {
            case STRING -> text(sent);
            case INTEGER -> whole(property, sent);
            case NUMBER -> number(sent);
            case BOOLEAN -> sent instanceof Boolean ? sent : null;
            case DATE -> moment(sent);
            case OBJECT -> sent instanceof Map<?, ?> object ? object(property, object) : null;
        };
        if (value == null) {
            throw Mistake.invalid(property.name());
        }
        return value;
    }

    /** Numbers of users are texts, and clients send them as numbers, too. */
    private static @Nullable String text(@Nullable Object sent) {
        return sent instanceof Long number ? number.toString() : sent instanceof String text ? text : null;
    }

    private static @Nullable Object whole(Property property, @Nullable Object sent) {
        boolean flag = property.name().matches("is[A-Z].*");
        return sent instanceof Long number && (!flag || number == 0 || number == 1) ? number : null;
    }

    private static @Nullable BigDecimal number(@Nullable Object sent) {
        BigDecimal number = sent instanceof Long whole
                ? BigDecimal.valueOf(whole)
                : sent instanceof BigDecimal decimal ? decimal : null;
        return number != null && number.precision() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER
                ? number
                : null;
    }

    private static @Nullable String moment(@Nullable Object sent) {
        Instant moment = sent instanceof String text ? Moments.read(text) : null;
        return Moments.written(moment);
    }

    private Map<String, @Nullable Object> object(Property property, Map<?, ?> sent) {
        Optional<Shape> shape = resources.shapeOf(property);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            Optional<Property> inner = shape.flatMap(known -> known.property(String.valueOf(name)));
            if (shape.isEmpty()) {
                values.put(String.valueOf(name), value);
            } else if (inner.isPresent()) {
                values.put(inner.get().name(), value(inner.get(), value));
            }
        });
        return values;
    }
}
