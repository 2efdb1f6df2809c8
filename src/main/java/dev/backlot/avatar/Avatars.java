package dev.backlot.avatar;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures and how they come in: a user uploads one, cuts a square out of it, and then gives it to the thing it is for. Who
 * may do so is asked by the module of that thing.
 */
@Service
public class Avatars {

    private static final int LIMIT = 1024 * 1024;

    private final AvatarStore store;
    private final CurrentUser currentUser;
    private final Cached<List<Avatar>> uploaded;

    Avatars(AvatarStore store, CurrentUser currentUser, Revision revision) {
        this.store = store;
        this.currentUser = currentUser;
        this.uploaded = new Cached<>(revision, store::all);
    }

    /** The pictures that every thing of a kind can have. */
    public List<Avatar> system(AvatarType type) {
        return type.systemIds().stream().map(id -> new Avatar(id, type, null)).toList();
    }

    /** The pictures that were uploaded for one thing, the oldest first. */
    public List<Avatar> custom(AvatarType type, String owner) {
        return uploaded.get().stream()
                .filter(avatar -> avatar.type() == type && owner.equals(avatar.owner()))
                .toList();
    }

    /** The picture with this number. */
    public Optional<Avatar> find(AvatarType type, long id) {
        if (type.isSystem(id)) {
            return Optional.of(new Avatar(id, type, null));
        }
        return uploaded.get().stream()
                .filter(avatar -> avatar.type() == type && avatar.id() == id)
                .findFirst();
    }

    /** Whether a thing can have the picture with this number: one of the server's, or one uploaded for that thing. */
    public boolean isFor(AvatarType type, long id, String owner) {
        return find(type, id)
                .filter(avatar -> avatar.isSystem() || owner.equals(avatar.owner()))
                .isPresent();
    }

    /** The image of a picture. */
    public Picture picture(Avatar avatar) {
        return avatar.isSystem() ? SystemPictures.draw(avatar.type(), avatar.id()) : store.picture(avatar.id());
    }

    /** What the caller uploaded for a thing and did not make a picture of yet. */
    public Optional<Picture> upload(AvatarType type, String owner) {
        Long userId = currentUser.viewer().userId();
        return userId == null ? Optional.empty() : store.upload(userId, type, owner);
    }

    /**
     * Keeps an image until the caller says which part of it is to be used.
     *
     * @return the square that suggests itself
     * @throws Problem where nobody is logged in, or it is no image or too large
     */
    @Transactional
    public Cropping keep(AvatarType type, String owner, String mediaType, byte[] content) {
        if (content.length > LIMIT) {
            throw Problem.invalid(AvatarTexts.TOO_LARGE);
        }
        Cropping proposal = ImageCropper.proposal(content);
        store.keepUpload(requireUser(), type, owner, new Picture(mediaType, content));
        return proposal;
    }

    /**
     * Makes a picture of what the caller uploaded.
     *
     * @param cropping the part to be used, null for all of it
     * @throws Problem where nothing was uploaded, or the part is outside of it
     */
    @Transactional
    public Avatar create(AvatarType type, String owner, @Nullable Cropping cropping) {
        long userId = requireUser();
        Picture upload = store.upload(userId, type, owner).orElseThrow(() -> Problem.invalid(AvatarTexts.NO_UPLOAD));
        long id = store.add(type, owner, ImageCropper.crop(upload, cropping));
        store.forgetUpload(userId, type, owner);
        return new Avatar(id, type, owner);
    }

    /**
     * Deletes a picture that was uploaded for a thing.
     *
     * @throws Problem where there is none with this number
     */
    @Transactional
    public void delete(AvatarType type, String owner, long id) {
        if (find(type, id).filter(avatar -> owner.equals(avatar.owner())).isEmpty()) {
            throw Problem.notFound(AvatarTexts.missing(id));
        }
        store.delete(id);
    }

    /** Deletes all that was uploaded for a thing that goes; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(AvatarType type, String owner) {
        store.deleteAll(type, owner);
    }

    private long requireUser() {
        Long userId = currentUser.viewer().userId();
        if (userId == null) {
            throw Problem.unauthenticated();
        }
        return userId;
    }
}
