package dev.backlot.api.platform.avatar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.avatar.Avatar;
import org.jspecify.annotations.Nullable;

/**
 * A picture that can be chosen.
 *
 * @param owner what it was uploaded for, null for those that every server has
 * @param isSelected whether the thing in question has it now
 * @param selected the same once more, as older clients read it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AvatarBean(
        String id,
        @Nullable String owner,
        @JsonProperty("isSystemAvatar") boolean isSystemAvatar,
        @JsonProperty("isSelected") boolean isSelected,
        @JsonProperty("isDeletable") boolean isDeletable,
        AvatarUrls urls,
        boolean selected) {

    static AvatarBean of(Avatar avatar, @Nullable Long chosenId, Urls urls) {
        boolean chosen = chosenId != null && chosenId == avatar.id();
        return new AvatarBean(
                Long.toString(avatar.id()),
                avatar.owner(),
                avatar.isSystem(),
                chosen,
                !avatar.isSystem(),
                pictures(avatar, urls),
                chosen);
    }

    private static AvatarUrls pictures(Avatar avatar, Urls urls) {
        return switch (avatar.type()) {
            case PROJECT -> AvatarUrls.ofProject(avatar.id(), urls);
            case USER -> AvatarUrls.ofUser(avatar.id(), urls);
            case ISSUE_TYPE -> AvatarUrls.ofIssueType(avatar.id(), urls);
        };
    }
}
