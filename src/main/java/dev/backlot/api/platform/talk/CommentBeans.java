package dev.backlot.api.platform.talk;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.PropertyBean;
import dev.backlot.api.Urls;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.api.document.WikiMarkup;
import dev.backlot.comment.Comment;
import dev.backlot.project.Visibilities;
import dev.backlot.project.Visibility;
import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes comments. */
@Component
class CommentBeans {

    private final People people;
    private final Visibilities visibilities;
    private final Properties properties;
    private final Dates dates;

    CommentBeans(People people, Visibilities visibilities, Properties properties, Dates dates) {
        this.people = people;
        this.visibilities = visibilities;
        this.properties = properties;
        this.dates = dates;
    }

    /** One comment, with the parts that were asked for. */
    CommentBean one(Comment comment, Expand expand, Urls urls) {
        return all(List.of(comment), expand, urls).get(0);
    }

    /** Comments, with the parts that were asked for. */
    List<CommentBean> all(List<Comment> comments, Expand expand, Urls urls) {
        List<Long> ids = comments.stream().map(Comment::id).toList();
        boolean html = expand.has("renderedBody");
        Map<Long, Map<String, String>> stored =
                expand.has("properties") ? properties.all(PropertyOwner.COMMENT, ids) : Map.of();
        return comments.stream()
                .map(comment -> bean(
                        comment,
                        comment.body(),
                        html ? WikiMarkup.toHtml(comment.body()) : null,
                        expand.has("properties") ? beans(stored.getOrDefault(comment.id(), Map.of())) : null,
                        dates::platform,
                        urls))
                .toList();
    }

    /** A comment as an issue shows it. */
    CommentBean plain(Comment comment, Urls urls) {
        return bean(comment, comment.body(), null, null, dates::platform, urls);
    }

    /** A comment as people read it. */
    CommentBean rendered(Comment comment, Urls urls) {
        return bean(comment, WikiMarkup.toHtml(comment.body()), null, null, dates::readable, urls);
    }

    private CommentBean bean(
            Comment comment,
            String body,
            @Nullable String html,
            @Nullable List<PropertyBean> stored,
            Function<Instant, String> moment,
            Urls urls) {
        Visibility limit = comment.visibility();
        return new CommentBean(
                urls.platform("issue/" + comment.issueId() + "/comment/" + comment.id()),
                Long.toString(comment.id()),
                people.bean(comment.authorId(), urls),
                body,
                html,
                people.bean(comment.updateAuthorId(), urls),
                moment.apply(comment.created()),
                moment.apply(comment.updated()),
                limit == null ? null : VisibilityBean.of(visibilities.named(limit)),
                stored);
    }

    private static List<PropertyBean> beans(Map<String, String> stored) {
        return stored.entrySet().stream()
                .map(each -> new PropertyBean(each.getKey(), each.getValue()))
                .toList();
    }
}
