package dev.backlot.api.platform.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Urls;
import dev.backlot.link.RemoteLink;
import dev.backlot.link.RemoteLinkContent;
import org.jspecify.annotations.Nullable;

/** A thing in another system; keys and the empty objects in their places as recorded by go-jira and devlake. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemoteIssueLinkBean(
        long id,
        String self,
        @Nullable String globalId,
        ApplicationBean application,
        @Nullable String relationship,
        ObjectBean object) {

    /** What the making of a link is answered with. */
    record Made(long id, String self) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationBean(@Nullable String type, @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectBean(
            @Nullable String url,
            @Nullable String title,
            @Nullable String summary,
            IconBean icon,
            LinkStatusBean status) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IconBean(
            @JsonProperty("url16x16") @Nullable String url,
            @Nullable String title,
            @Nullable String link) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkStatusBean(@Nullable Boolean resolved, IconBean icon) {}

    static RemoteIssueLinkBean of(RemoteLink link, String issueKey, Urls urls) {
        RemoteLinkContent content = link.content();
        return new RemoteIssueLinkBean(
                link.id(),
                self(link, issueKey, urls),
                link.globalId(),
                new ApplicationBean(content.applicationType(), content.applicationName()),
                content.relationship(),
                new ObjectBean(
                        content.url(),
                        content.title(),
                        content.summary(),
                        new IconBean(content.iconUrl(), content.iconTitle(), content.iconLink()),
                        new LinkStatusBean(
                                content.resolved(),
                                new IconBean(
                                        content.statusIconUrl(),
                                        content.statusIconTitle(),
                                        content.statusIconLink()))));
    }

    static Made made(RemoteLink link, String issueKey, Urls urls) {
        return new Made(link.id(), self(link, issueKey, urls));
    }

    /** What a request says of the thing. */
    static RemoteLinkContent read(JsonBody body) {
        JsonBody application = part(body, "application");
        JsonBody object = part(body, "object");
        JsonBody icon = part(object, "icon");
        JsonBody status = part(object, "status");
        JsonBody statusIcon = part(status, "icon");
        return new RemoteLinkContent(
                text(application, "type"),
                text(application, "name"),
                text(body, "relationship"),
                text(object, "url"),
                text(object, "title"),
                text(object, "summary"),
                text(icon, "url16x16"),
                text(icon, "title"),
                text(icon, "link"),
                status == null ? null : status.flag("resolved").or(null),
                text(statusIcon, "url16x16"),
                text(statusIcon, "title"),
                text(statusIcon, "link"));
    }

    private static String self(RemoteLink link, String issueKey, Urls urls) {
        return urls.platform("issue/" + issueKey + "/remotelink/" + link.id());
    }

    private static @Nullable JsonBody part(@Nullable JsonBody body, String key) {
        return body == null ? null : body.object(key).or(null);
    }

    /** An empty text is none. */
    private static @Nullable String text(@Nullable JsonBody body, String key) {
        String text = body == null ? null : body.text(key).or(null);
        return text == null || text.isEmpty() ? null : text;
    }
}
