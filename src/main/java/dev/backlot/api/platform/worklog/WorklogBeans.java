package dev.backlot.api.platform.worklog;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.api.document.WikiMarkup;
import dev.backlot.issue.Durations;
import dev.backlot.project.Visibilities;
import dev.backlot.user.Users;
import dev.backlot.worklog.Worklog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes worklogs. */
@Component
class WorklogBeans {

    private final Users users;
    private final Visibilities visibilities;
    private final Dates dates;

    WorklogBeans(Users users, Visibilities visibilities, Dates dates) {
        this.users = users;
        this.visibilities = visibilities;
        this.dates = dates;
    }

    WorklogBean of(Worklog worklog, Urls urls) {
        return new WorklogBean(
                self(worklog, urls),
                user(worklog.authorId(), urls),
                user(worklog.updateAuthorId(), urls),
                worklog.body().isEmpty() ? null : worklog.body(),
                dates.platform(worklog.created()),
                dates.platform(worklog.updated()),
                limit(worklog),
                dates.platform(worklog.started()),
                Durations.abbreviated(worklog.seconds()),
                worklog.seconds(),
                Long.toString(worklog.id()),
                Long.toString(worklog.issueId()));
    }

    WorklogBean.Rendered rendered(Worklog worklog, Urls urls) {
        return new WorklogBean.Rendered(
                self(worklog, urls),
                author(worklog.authorId()),
                author(worklog.updateAuthorId()),
                worklog.body().isEmpty() ? null : WikiMarkup.toHtml(worklog.body()),
                dates.readable(worklog.created()),
                dates.readable(worklog.updated()),
                limit(worklog),
                dates.readable(worklog.started()),
                Durations.written(worklog.seconds()),
                Long.toString(worklog.id()),
                Long.toString(worklog.issueId()));
    }

    private static String self(Worklog worklog, Urls urls) {
        return urls.platform("issue/" + worklog.issueId() + "/worklog/" + worklog.id());
    }

    private @Nullable VisibilityBean limit(Worklog worklog) {
        return Optional.ofNullable(worklog.visibility())
                .map(visibilities::named)
                .map(VisibilityBean::of)
                .orElse(null);
    }

    private @Nullable UserBean user(@Nullable Long id, Urls urls) {
        return users.byId(id).map(user -> UserBean.of(user, urls)).orElse(null);
    }

    private WorklogBean.@Nullable Author author(@Nullable Long id) {
        return users.byId(id)
                .map(user -> new WorklogBean.Author(user.key(), false))
                .orElse(null);
    }
}
