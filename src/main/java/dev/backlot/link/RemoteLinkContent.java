package dev.backlot.link;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thing in another system.
 *
 * @param applicationType the kind of the other system
 * @param applicationName its name
 * @param relationship what the issue has to do with the thing
 * @param url where the thing is
 * @param title what it is called
 * @param summary what it is about
 * @param iconUrl a picture of it
 * @param iconTitle what the picture says
 * @param iconLink where the picture leads
 * @param resolved whether it is finished
 * @param statusIconUrl a picture of its status
 * @param statusIconTitle what that picture says
 * @param statusIconLink where that picture leads
 */
@Embeddable
public record RemoteLinkContent(
        @Nullable String applicationType,
        @Nullable String applicationName,
        @Nullable String relationship,
        @Nullable String url,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String iconUrl,
        @Nullable String iconTitle,
        @Nullable String iconLink,
        @Nullable Boolean resolved,
        @Nullable String statusIconUrl,
        @Nullable String statusIconTitle,
        @Nullable String statusIconLink) {}
