package dev.backlot.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who plays a role: in one project, or by default in every project that is created. */
@Entity
@Table(name = "project_role_actor")
public class RoleActor {

    /** What an actor is. */
    public enum Type {
        /** One user, held by key. */
        USER,
        /** All members of a group, held by name. */
        GROUP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_role_actor_seq")
    @SequenceGenerator(name = "project_role_actor_seq", allocationSize = 1)
    private @Nullable Long id;

    private @Nullable Long projectId;
    private Long roleId;

    @Enumerated(EnumType.STRING)
    private Type actorType;

    private String holder;

    /** For JPA. */
    protected RoleActor() {}

    RoleActor(@Nullable Long projectId, long roleId, Type actorType, String holder) {
        this.projectId = projectId;
        this.roleId = roleId;
        this.actorType = actorType;
        this.holder = holder;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the project; null for an actor that new projects begin with. */
    public @Nullable Long projectId() {
        return projectId;
    }

    /** The number of the role. */
    public long roleId() {
        return roleId;
    }

    /** Whether it is a user or a group. */
    public Type type() {
        return actorType;
    }

    /** The key of the user or the name of the group. */
    public String holder() {
        return holder;
    }

    boolean is(Type type, String otherHolder) {
        return actorType == type && holder.equals(otherHolder);
    }

    boolean plays(long role, @Nullable Long project) {
        return roleId == role && Objects.equals(projectId, project);
    }
}
