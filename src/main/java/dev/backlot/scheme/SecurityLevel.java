package dev.backlot.scheme;

import dev.backlot.permission.Holder;
import dev.backlot.permission.HolderType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says who may see an issue that is not for everybody who may see its project. */
@Entity
@Table(name = "security_level")
public class SecurityLevel {

    /** Somebody who may see the issues of a level, as the table has it. */
    @Embeddable
    static class Member {

        @Enumerated(EnumType.STRING)
        private HolderType holderType;

        private String holder;

        protected Member() {}

        Holder holder() {
            return new Holder(holderType, holder);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Member same && holderType == same.holderType && holder.equals(same.holder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(holderType, holder);
        }
    }

    @Id
    private Long id;

    private String name;
    private String description;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "security_level_holder", joinColumns = @JoinColumn(name = "level_id"))
    private Set<Member> members = new HashSet<>();

    /** For JPA. */
    protected SecurityLevel() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Whom it is for. */
    public String description() {
        return description;
    }

    List<Holder> holders() {
        return members.stream().map(Member::holder).toList();
    }
}
