package dev.backlot.team;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which issues a team or a program is about: those of a saved filter, or those of projects with certain values in fields. */
@Embeddable
public class IssueScope {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} ._-]{1,200}");

    private @Nullable Long filterId;
    private @Nullable String projectIds;
    private @Nullable String fieldValues;

    /** For JPA. */
    protected IssueScope() {}

    private IssueScope(@Nullable Long filterId, @Nullable String projectIds, @Nullable String fieldValues) {
        this.filterId = filterId;
        this.projectIds = projectIds;
        this.fieldValues = fieldValues;
    }

    /**
     * The values that a field may have.
     *
     * @param fieldId the field, such as {@code customfield_10010}
     * @param valueIds the values, at least one
     */
    public record FieldFilter(String fieldId, List<String> valueIds) {

        /** Copies the values. */
        public FieldFilter {
            valueIds = List.copyOf(valueIds);
        }

        private String written() {
            List<String> words = new ArrayList<>(List.of(fieldId));
            words.addAll(valueIds);
            if (!words.stream().allMatch(word -> WORD.matcher(word).matches())) {
                throw new IllegalArgumentException("Not a field and its values: " + words);
            }
            return String.join(",", words);
        }

        private static FieldFilter read(String text) {
            List<String> words = List.of(text.split(","));
            return new FieldFilter(words.get(0), words.subList(1, words.size()));
        }
    }

    /** The issues of a saved filter. */
    public static IssueScope ofFilter(long filterId) {
        return new IssueScope(filterId, null, null);
    }

    /** The issues of these projects that have one of the values in each of these fields. */
    public static IssueScope of(List<Long> projectIds, List<FieldFilter> fields) {
        return new IssueScope(
                null,
                projectIds.stream().map(String::valueOf).collect(Collectors.joining(",")),
                fields.stream().map(FieldFilter::written).collect(Collectors.joining(";")));
    }

    /** The number of the saved filter; null where the issues are told by projects and fields. */
    public @Nullable Long filterId() {
        return filterId;
    }

    /** The numbers of the projects, nothing where a saved filter tells. */
    public List<Long> projectIds() {
        return parts(projectIds, ",").stream().map(Long::valueOf).toList();
    }

    /** The fields and their values, nothing where a saved filter tells. */
    public List<FieldFilter> fields() {
        return parts(fieldValues, ";").stream().map(FieldFilter::read).toList();
    }

    private static List<String> parts(@Nullable String text, String separator) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(separator)).toList();
    }
}
