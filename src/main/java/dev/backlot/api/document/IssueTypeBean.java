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
        boolean avatar = type.avatarId() > 0;
        String icon = avatar
                ? "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId() + "&avatarType=issuetype"
                : "/images/icons/issuetypes/" + type.name().toLowerCase(Locale.ROOT) + ".svg";
        return new IssueTypeBean(
                urls.platform("issuetype/" + type.id()),
                Long.toString(type.id()),
                type.description(),
                urls.of(icon),
                type.name(),
                type.subtask(),
                avatar ? type.avatarId() : null);
    }
}
