package dev.backlot.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The issue fields that the client wants, from the parameter {@code fields}: a comma list, repeated, or both. A name
 * wants that field, {@code *all} every field, {@code *navigable} those that Jira shows in lists, {@code -name} all but
 * that field; what is unwanted wins over what is wanted. Names that no field has are ignored.
 *
 * <p>A client that wants nothing in particular gets everything from the Agile resources and from a single issue
 * (observed on Data Center 8.20.7: {@code comment}, {@code worklog} and {@code timetracking} are there although not
 * navigable), but only the navigable fields from a search: see {@link #navigableByDefault()}.
 */
public final class FieldSelection {

    private enum Scope {
        DEFAULT,
        ALL,
        NAVIGABLE,
        NAMED
    }

    private static final FieldSelection DEFAULT = new FieldSelection(Scope.DEFAULT, Set.of(), Set.of());

    private final Scope scope;
    private final Set<String> wanted;
    private final Set<String> unwanted;
    private final String key;

    private FieldSelection(Scope scope, Set<String> wanted, Set<String> unwanted) {
        this.scope = scope;
        this.wanted = wanted;
        this.unwanted = unwanted;
        this.key = scope + String.join(",", new TreeSet<>(wanted)) + "-" + String.join(",", new TreeSet<>(unwanted));
    }

    /** The selection of a client that wants nothing in particular. */
    public static FieldSelection byDefault() {
        return DEFAULT;
    }

    /** From the values of the parameter. */
    public static FieldSelection of(List<String> values) {
        Set<String> words = Words.of(values).collect(Collectors.toSet());
        if (words.isEmpty()) {
            return DEFAULT;
        }
        Set<String> unwanted = words.stream()
                .filter(word -> word.startsWith("-"))
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
        Set<String> wanted = words.stream()
                .filter(word -> !word.startsWith("-") && !word.startsWith("*"))
                .collect(Collectors.toSet());
        return new FieldSelection(scope(words, wanted), wanted, unwanted);
    }

    private static Scope scope(Set<String> words, Set<String> wanted) {
        if (words.contains("*all")) {
            return Scope.ALL;
        }
        if (words.contains("*navigable")) {
            return Scope.NAVIGABLE;
        }
        return wanted.isEmpty() ? Scope.DEFAULT : Scope.NAMED;
    }

    /** The same selection for a resource that sends only navigable fields unless told otherwise. */
    public FieldSelection navigableByDefault() {
        return scope == Scope.DEFAULT ? new FieldSelection(Scope.NAVIGABLE, wanted, unwanted) : this;
    }

    /**
     * Whether a field is wanted.
     *
     * @param id the field's id, such as {@code summary} or {@code customfield_10020}
     * @param navigable whether Jira shows the field in lists
     */
    public boolean includes(String id, boolean navigable) {
        if (unwanted.contains(id)) {
            return false;
        }
        return switch (scope) {
            case DEFAULT, ALL -> true;
            case NAVIGABLE -> navigable || wanted.contains(id);
            case NAMED -> wanted.contains(id);
        };
    }

    /** A text that is equal for equal selections, to be part of a cache's key. */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldSelection selection && key.equals(selection.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
