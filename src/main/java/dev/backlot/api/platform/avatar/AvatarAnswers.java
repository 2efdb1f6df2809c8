package dev.backlot.api.platform.avatar;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Urls;
import dev.backlot.avatar.Avatar;
import dev.backlot.avatar.Avatars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What the several addresses of pictures have in common. */
@Component
class AvatarAnswers {

    private static final String UNKNOWN = "application/octet-stream";

    private final Avatars avatars;

    AvatarAnswers(Avatars avatars) {
        this.avatars = avatars;
    }

    /** The pictures that a thing can have, and which it has. */
    AvatarsBean all(AvatarOwners.Owner owner, Urls urls) {
        return new AvatarsBean(
                beans(avatars.system(owner.type()), owner, urls),
                beans(avatars.custom(owner.type(), owner.key()), owner, urls));
    }

    /** Keeps an upload. */
    AvatarCroppingBean keep(AvatarOwners.Owner owner, String mediaType, byte[] content, Urls urls) {
        return AvatarCroppingBean.of(
                avatars.keep(owner.type(), owner.key(), mediaType, content), owner.type(), owner.key(), urls);
    }

    /** Keeps an uploaded file. */
    AvatarCroppingBean keep(AvatarOwners.Owner owner, MultipartFile file, Urls urls) {
        try {
            String mediaType = Objects.requireNonNullElse(file.getContentType(), UNKNOWN);
            return keep(owner, mediaType, file.getBytes(), urls);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes a picture of an upload. */
    AvatarBean create(AvatarOwners.Owner owner, JsonBody body, Urls urls) {
        Avatar avatar = avatars.create(owner.type(), owner.key(), AvatarCroppingBean.read(body));
        return AvatarBean.of(avatar, owner.avatarId(), urls);
    }

    private static List<AvatarBean> beans(List<Avatar> some, AvatarOwners.Owner owner, Urls urls) {
        return some.stream()
                .map(avatar -> AvatarBean.of(avatar, owner.avatarId(), urls))
                .toList();
    }
}
