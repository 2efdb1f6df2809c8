package dev.backlot.project;

import dev.backlot.permission.PermissionScheme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project: issues, the types they may have, and who may do what with them. */
@Entity
@Table(name = "project")
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_seq")
    @SequenceGenerator(name = "project_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "project_key")
    private String key;

    private String name;
    private String description;
    private Long leadId;
    private String typeKey;
    private Long avatarId;
    private Long lastIssueNumber;
    private long permissionSchemeId;
    private @Nullable String url;

    @Enumerated(EnumType.STRING)
    private AssigneeType assigneeType;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "category_id")
    private @Nullable ProjectCategory category;

    private @Nullable Instant archivedAt;

    /** Told to nobody, for the record. */
    @Column(name = "archived_by")
    private @Nullable Long archivedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_former_key", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "former_key")
    private Set<String> formerKeys = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_issue_type", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @Column(name = "issue_type_id")
    private List<Long> issueTypeIds = new ArrayList<>();

    /** For JPA. */
    protected Project() {}

    Project(String key, String name, long leadId, String typeKey, long avatarId, List<Long> issueTypeIds) {
        this.key = key;
        this.name = name;
        this.description = "";
        this.leadId = leadId;
        this.typeKey = typeKey;
        this.avatarId = avatarId;
        this.lastIssueNumber = 0L;
        this.permissionSchemeId = PermissionScheme.DEFAULT;
        this.assigneeType = AssigneeType.PROJECT_LEAD;
        this.issueTypeIds.addAll(issueTypeIds);
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The key that issue keys begin with. */
    public String key() {
        return key;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the project is about, may be empty. */
    public String description() {
        return description;
    }

    /** The number of the user who leads it. */
    public long leadId() {
        return leadId;
    }

    /** The kind of project, {@code software} or {@code business}. */
    public String typeKey() {
        return typeKey;
    }

    /** The number of the icon. */
    public long avatarId() {
        return avatarId;
    }

    /** The numbers of the issue types that issues here may have. */
    public List<Long> issueTypeIds() {
        return List.copyOf(issueTypeIds);
    }

    /** The number of the permission scheme, which says who may do what here. */
    public long permissionSchemeId() {
        return permissionSchemeId;
    }

    /** Where to read more about it. */
    public @Nullable String url() {
        return url;
    }

    /** Who gets the issues that are created without an assignee: the lead or nobody. */
    public AssigneeType assigneeType() {
        return assigneeType;
    }

    /** The category that it is in. */
    public @Nullable ProjectCategory category() {
        return category;
    }

    /** Whether it is put away: its issues can be read by who knows them, but neither found nor changed. */
    public boolean archived() {
        return archivedAt != null;
    }

    /** The keys that lead to it: its own and then those that it had before. */
    public List<String> allKeys() {
        return Stream.concat(Stream.of(key), formerKeys.stream().sorted()).toList();
    }

    /** Whether a key, in any letter case, is or was the project's. */
    public boolean hasKey(String text) {
        return key.equalsIgnoreCase(text) || formerKeys.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** Takes over what the draft says, checked already; what it names was found, or is null where it names nothing. */
    void fill(ProjectDraft draft, @Nullable Long newLeadId, @Nullable ProjectCategory newCategory) {
        key(draft.key() == null ? key : draft.key());
        name = draft.name() == null ? name : draft.name().strip();
        description = draft.description() == null ? description : draft.description();
        leadId = newLeadId == null ? leadId : newLeadId;
        typeKey = draft.typeKey() == null ? typeKey : draft.typeKey();
        url = draft.url() == null ? url : blankToNull(draft.url());
        assigneeType = draft.assigneeType() == null
                ? assigneeType
                : AssigneeType.valueOf(draft.assigneeType().toUpperCase(Locale.ROOT));
        avatarId = draft.avatarId() == null ? avatarId : draft.avatarId();
        category = newCategory == null ? category : newCategory;
    }

    void leaveCategory() {
        category = null;
    }

    void typeKey(String newTypeKey) {
        typeKey = newTypeKey;
    }

    void avatarId(long newAvatarId) {
        avatarId = newAvatarId;
    }

    void archive(@Nullable Instant at, @Nullable Long by) {
        archivedAt = at;
        archivedBy = by;
    }

    private void key(String newKey) {
        if (!newKey.equals(key)) {
            formerKeys.add(key);
            formerKeys.remove(newKey);
            key = newKey;
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    void permissionSchemeId(long value) {
        permissionSchemeId = value;
    }

    void issueTypes(List<Long> ids) {
        issueTypeIds.clear();
        issueTypeIds.addAll(ids);
    }

    long takeIssueNumber() {
        return ++lastIssueNumber;
    }
}
