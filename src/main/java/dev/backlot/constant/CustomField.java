package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field that is not part of every Jira. */
@Entity
@Table(name = "custom_field")
public class CustomField {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custom_field_seq")
    @SequenceGenerator(name = "custom_field_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String typeKey;
    private String description = "";
    private @Nullable String searcherKey;
    private String projectIds = "";
    private String issueTypeIds = "";

    /** For JPA. */
    protected CustomField() {}

    /**
     * A field that a user defines.
     *
     * @param searcherKey the key of what finds its values, null where nothing does
     * @param projectIds the projects whose issues have it, none for all
     * @param issueTypeIds the types of issues that have it, none for all
     */
    public CustomField(
            String name,
            String description,
            FieldType type,
            @Nullable String searcherKey,
            Collection<Long> projectIds,
            Collection<Long> issueTypeIds) {
        this.name = name;
        this.description = description;
        this.typeKey = type.key();
        this.searcherKey = searcherKey;
        this.projectIds = joined(projectIds);
        this.issueTypeIds = joined(issueTypeIds);
    }

    /** The bare number, without {@code customfield_}. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The key of the field's type, such as {@code com.pyxis.greenhopper.jira:gh-sprint}. */
    public String typeKey() {
        return typeKey;
    }

    /** The type, if it is one of those that users can define fields of. */
    public Optional<FieldType> type() {
        return FieldType.of(typeKey);
    }

    /** What the field is for, may be empty. */
    public String description() {
        return description;
    }

    /** The key of what finds its values. */
    public @Nullable String searcherKey() {
        return searcherKey;
    }

    /** The numbers of the projects whose issues have the field, none where all have it. */
    public Set<Long> projectIds() {
        return split(projectIds);
    }

    /** The numbers of the types of issues that have the field, none where all have it. */
    public Set<Long> issueTypeIds() {
        return split(issueTypeIds);
    }

    /** Whether issues of that project and type have the field. */
    public boolean appliesTo(long projectId, long issueTypeId) {
        return (projectIds.isEmpty() || projectIds().contains(projectId))
                && (issueTypeIds.isEmpty() || issueTypeIds().contains(issueTypeId));
    }

    /** The name in issue JSON, such as {@code customfield_10020}. */
    public String fieldId() {
        return "customfield_" + id();
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> split(String ids) {
        return ids.isEmpty()
                ? Set.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
