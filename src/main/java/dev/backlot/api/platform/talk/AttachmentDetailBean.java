package dev.backlot.api.platform.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.UserBean;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An attachment on its own: other keys, and less of its author, than an issue shows. Recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentDetailBean(
        String self,
        String filename,
        @Nullable AuthorBean author,
        String created,
        long size,
        String mimeType,
        Map<String, Object> properties,
        String content) {

    record AuthorBean(String self, String key, String name, AvatarUrls avatarUrls, String displayName, boolean active) {

        static @Nullable AuthorBean of(@Nullable UserBean user) {
            return user == null
                    ? null
                    : new AuthorBean(
                            user.self(), user.key(), user.name(), user.avatarUrls(), user.displayName(), user.active());
        }
    }
}
