package dev.backlot.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a request asked for that cannot be done. The domain says what is wrong; the dialect of the request decides
 * how it looks on the wire.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is. */
    public enum Kind {
        /** The request itself is wrong. */
        INVALID,
        /** The caller must log in first. */
        UNAUTHENTICATED,
        /** The caller may see the thing but not do this to it. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may see. */
        NOT_FOUND,
        /** It clashes with something that is there. */
        CONFLICT,
        /** Nobody may do this now; it may work later. */
        UNAVAILABLE,
        /** The server's own state does not allow an answer. */
        BROKEN
    }

    private final Kind kind;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    private Problem(Kind kind, List<String> messages, Map<String, String> errors) {
        super(kind + " " + messages + errors, null, false, false);
        this.kind = kind;
        this.messages = List.copyOf(messages);
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** A wrong request, told in whole sentences. */
    public static Problem invalid(String... messages) {
        return new Problem(Kind.INVALID, List.of(messages), Map.of());
    }

    /** A wrong request, told in whole sentences. */
    public static Problem invalid(List<String> messages) {
        return new Problem(Kind.INVALID, messages, Map.of());
    }

    /** A wrong field of a request. */
    public static Problem invalidField(String field, String message) {
        return new Problem(Kind.INVALID, List.of(), Map.of(field, message));
    }

    /** Several wrong fields of a request. */
    public static Problem invalidFields(Map<String, String> errors) {
        return new Problem(Kind.INVALID, List.of(), errors);
    }

    /** A wrong request, told in whole sentences and field by field. */
    public static Problem invalid(List<String> messages, Map<String, String> errors) {
        return new Problem(Kind.INVALID, messages, errors);
    }

    /** The caller is anonymous and the thing needs a user. */
    public static Problem unauthenticated(String... messages) {
        return new Problem(Kind.UNAUTHENTICATED, List.of(messages), Map.of());
    }

    /** The caller lacks a permission. */
    public static Problem forbidden(String... messages) {
        return new Problem(Kind.FORBIDDEN, List.of(messages), Map.of());
    }

    /** No such thing for this caller. */
    public static Problem notFound(String... messages) {
        return new Problem(Kind.NOT_FOUND, List.of(messages), Map.of());
    }

    /** No such thing for this caller, told under a field's name. */
    public static Problem notFoundField(String field, String message) {
        return new Problem(Kind.NOT_FOUND, List.of(), Map.of(field, message));
    }

    /** What was asked for clashes with something that is there. */
    public static Problem conflict(String... messages) {
        return new Problem(Kind.CONFLICT, List.of(messages), Map.of());
    }

    /** Nobody may do this now. */
    public static Problem unavailable(String message) {
        return new Problem(Kind.UNAVAILABLE, List.of(message), Map.of());
    }

    /** The server's own state does not allow an answer. */
    public static Problem broken(String message) {
        return new Problem(Kind.BROKEN, List.of(message), Map.of());
    }

    /** What kind of refusal this is. */
    public Kind kind() {
        return kind;
    }

    /** Whole sentences, may be empty. */
    public List<String> messages() {
        return messages;
    }

    /** Sentences by the name of the field that is wrong, may be empty. */
    public Map<String, String> errors() {
        return errors;
    }
}
