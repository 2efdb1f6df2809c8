package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.constant.IssueType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An issue type; observed on Data Center 8.20.7 and 10.4.0. The types that Jira Software brings along have a picture
 * named like themselves and no avatar.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueTypeBean(
        String self,
        String id,
        String description,
        String iconUrl,
        String name,
        boolean subtask,
        @Nullable Long avatarId) {

    /** The bean of that type; avatar number 0 stands for none. */
    public static IssueTypeBean of(IssueType type, Urls urls) {
        return new IssueTypeBean(
                urls.platform("issuetype/" + type.id()),
                Long.toString(type.id()),
                type.description(),
                icon(type, urls),
                type.name(),
                type.subtask(),
                type.avatarId() > 0 ? type.avatarId() : null);
    }

    /** Where the picture of a type is; of its name there are only the signs that every address can have. */
    public static String icon(IssueType type, Urls urls) {
        String name = type.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        return urls.of(
                type.avatarId() > 0
                        ? "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype"
                        : "/images/icons/issuetypes/" + (name.isEmpty() ? "genericissue" : name) + ".svg");
    }
}
