package dev.backlot.user;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A named set of users; permissions are given to groups. */
@Entity
@Table(name = "jira_group")
class Group {

    @Id
    private String name;

    private boolean administrators;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "jira_group_member", joinColumns = @JoinColumn(name = "group_name"))
    @Column(name = "user_id")
    private Set<Long> members = new HashSet<>();

    protected Group() {}

    Group(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Whether members are Jira administrators. */
    boolean administrators() {
        return administrators;
    }

    Set<Long> members() {
        return members;
    }
}
