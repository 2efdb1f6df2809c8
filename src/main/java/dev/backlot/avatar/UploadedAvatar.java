package dev.backlot.avatar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A picture on its way into the table; it is read past JPA. */
@Entity
@Table(name = "avatar")
// What is not read here is read by SQL, see AvatarStore.
@SuppressWarnings("UnusedVariable")
class UploadedAvatar {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "avatar_seq")
    @SequenceGenerator(name = "avatar_seq", allocationSize = 1)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private AvatarType avatarType;

    private String owner;
    private String mediaType;
    private byte[] content;

    protected UploadedAvatar() {}

    UploadedAvatar(AvatarType avatarType, String owner, Picture picture) {
        this.avatarType = avatarType;
        this.owner = owner;
        this.mediaType = picture.mediaType();
        this.content = picture.content();
    }

    long id() {
        return id == null ? 0 : id;
    }
}
