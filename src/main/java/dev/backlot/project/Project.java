package dev.backlot.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A project: issues, the types they may have, and who may do what with them. */
@Entity
@Table(name = "project")
public class Project {

    @Id
    private Long id;

    @Column(name = "project_key")
    private String key;

    private String name;
    private String description;
    private Long leadId;
    private String typeKey;
    private Long avatarId;
    private Long lastIssueNumber;
    private long permissionSchemeId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_issue_type", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @Column(name = "issue_type_id")
    private List<Long> issueTypeIds = new ArrayList<>();

    /** For JPA. */
    protected Project() {}

    /** The number. */
    public long id() {
        return id;
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
