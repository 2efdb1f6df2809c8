package dev.backlot.api.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.ProjectCategoryBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.board.Board;
import dev.backlot.project.AssigneeType;
import dev.backlot.project.Project;
import dev.backlot.sprint.Sprint;
import dev.backlot.user.Users;
import dev.backlot.version.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes projects, versions, sprints and boards as webhooks get them; the keys and their order are those of public payloads. */
@Component
class PlaceBeans {

    private final Users users;
    private final Dates dates;
    private final Clock clock;

    PlaceBeans(Users users, Dates dates, Clock clock) {
        this.users = users;
        this.dates = dates;
        this.clock = clock;
    }

    /** A project; unlike everywhere else its number is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProjectBean(
            String self,
            long id,
            String key,
            String name,
            AvatarUrls avatarUrls,
            @Nullable ProjectCategoryBean projectCategory,
            @Nullable UserBean projectLead,
            String assigneeType) {}

    /** A version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionBean(
            String self,
            String id,
            @Nullable String description,
            String name,
            boolean archived,
            boolean released,
            @Nullable String startDate,
            @Nullable String releaseDate,
            @Nullable Boolean overdue,
            @Nullable String userStartDate,
            @Nullable String userReleaseDate,
            long projectId) {}

    /** A sprint. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SprintBean(
            long id,
            String self,
            String state,
            String name,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String completeDate,
            @Nullable Long originBoardId,
            @Nullable String goal) {}

    /** A board. */
    record BoardBean(long id, String self, String name, String type) {}

    ProjectBean project(Project project, Urls urls) {
        return new ProjectBean(
                urls.platform("project/" + project.id()),
                project.id(),
                project.key(),
                project.name(),
                AvatarUrls.ofProject(project.avatarId(), urls),
                ProjectCategoryBean.ofNullable(project.category(), urls),
                users.byId(project.leadId())
                        .map(lead -> UserBean.of(lead, urls))
                        .orElse(null),
                project.assigneeType() == AssigneeType.UNASSIGNED
                        ? "admin.assignee.type.unassigned"
                        : "admin.assignee.type.project.lead");
    }

    VersionBean version(Version version, Urls urls) {
        return new VersionBean(
                urls.platform("version/" + version.id()),
                Long.toString(version.id()),
                version.description(),
                version.name(),
                version.archived(),
                version.released(),
                text(version.startDate()),
                text(version.releaseDate()),
                version.overdue(dates.day(clock.instant())),
                readable(version.startDate()),
                readable(version.releaseDate()),
                version.projectId());
    }

    SprintBean sprint(Sprint sprint, Urls urls) {
        return new SprintBean(
                sprint.id(),
                urls.agile("sprint/" + sprint.id()),
                sprint.state().word(),
                sprint.name(),
                text(sprint.startDate()),
                text(sprint.endDate()),
                text(sprint.completeDate()),
                sprint.originBoardId(),
                sprint.goal());
    }

    BoardBean board(Board board, Urls urls) {
        return new BoardBean(
                board.id(),
                urls.agile("board/" + board.id()),
                board.name(),
                board.type().word());
    }

    private @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : dates.agile(moment);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private @Nullable String readable(@Nullable LocalDate day) {
        return day == null ? null : dates.readable(day);
    }
}
