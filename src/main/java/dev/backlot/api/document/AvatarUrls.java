package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Urls;

/**
 * One picture in four sizes. Form observed on Data Center 8.20.7 for projects.
 *
 * @param large 48 pixels wide
 * @param small 24 pixels wide
 * @param xsmall 16 pixels wide
 * @param medium 32 pixels wide
 */
public record AvatarUrls(
        @JsonProperty("48x48") String large,
        @JsonProperty("24x24") String small,
        @JsonProperty("16x16") String xsmall,
        @JsonProperty("32x32") String medium) {

    /** The picture of a project. */
    public static AvatarUrls ofProject(long avatarId, Urls urls) {
        return of(urls.of("/secure/projectavatar"), "avatarId=" + avatarId);
    }

    /** The picture of a user. */
    public static AvatarUrls ofUser(long avatarId, Urls urls) {
        return of(urls.of("/secure/useravatar"), "avatarId=" + avatarId);
    }

    /** A picture that issue types can have. */
    public static AvatarUrls ofIssueType(long avatarId, Urls urls) {
        return of(urls.of("/secure/viewavatar"), "avatarId=" + avatarId + "&avatarType=issuetype");
    }

    private static AvatarUrls of(String path, String query) {
        return new AvatarUrls(
                path + "?" + query,
                path + "?size=small&" + query,
                path + "?size=xsmall&" + query,
                path + "?size=medium&" + query);
    }
}
