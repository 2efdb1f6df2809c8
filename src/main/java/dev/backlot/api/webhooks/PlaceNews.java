package dev.backlot.api.webhooks;

import dev.backlot.api.Urls;
import dev.backlot.api.document.BoardConfigBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.board.Board;
import dev.backlot.board.BoardChanged;
import dev.backlot.constant.Constants;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectChanged;
import dev.backlot.project.Projects;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintChanged;
import dev.backlot.user.User;
import dev.backlot.user.UserChanged;
import dev.backlot.version.Version;
import dev.backlot.version.VersionChanged;
import dev.backlot.webhook.Happening;
import dev.backlot.webhook.Outbox;
import dev.backlot.webhook.WebhookEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells webhooks of projects, versions, users, sprints and boards. */
@Component
class PlaceNews {

    private final Outbox outbox;
    private final Payloads payloads;
    private final PlaceBeans beans;
    private final HookUrls hookUrls;
    private final Projects projects;
    private final Constants constants;

    PlaceNews(
            Outbox outbox,
            Payloads payloads,
            PlaceBeans beans,
            HookUrls hookUrls,
            Projects projects,
            Constants constants) {
        this.outbox = outbox;
        this.payloads = payloads;
        this.beans = beans;
        this.hookUrls = hookUrls;
        this.projects = projects;
        this.constants = constants;
    }

    @EventListener
    void project(ProjectChanged change) {
        Project project = change.project();
        WebhookEvent event = switch (change.how()) {
            case CREATED -> WebhookEvent.PROJECT_CREATED;
            case UPDATED -> WebhookEvent.PROJECT_UPDATED;
            case ARCHIVED -> WebhookEvent.PROJECT_ARCHIVED;
            case RESTORED -> WebhookEvent.PROJECT_RESTORED_ARCHIVED;
            case DELETED -> WebhookEvent.PROJECT_DELETED;
        };
        tell(
                event,
                change.how() == ProjectChanged.How.DELETED,
                "project " + project.id(),
                () -> ofProject(project),
                () -> new Payloads.Parts().with("project", beans.project(project, urls())));
    }

    /** A merge is documented to be told as a deletion that says into what; the event of its own says the same. */
    @EventListener
    void version(VersionChanged change) {
        Version version = change.version();
        Version mergedTo = change.mergedTo();
        WebhookEvent event = switch (change.how()) {
            case CREATED -> WebhookEvent.VERSION_CREATED;
            case UPDATED -> WebhookEvent.VERSION_UPDATED;
            case RELEASED -> WebhookEvent.VERSION_RELEASED;
            case UNRELEASED -> WebhookEvent.VERSION_UNRELEASED;
            case MOVED -> WebhookEvent.VERSION_MOVED;
            case DELETED -> WebhookEvent.VERSION_DELETED;
        };
        version(event, version, mergedTo);
        if (mergedTo != null) {
            version(WebhookEvent.VERSION_MERGED, version, mergedTo);
        }
    }

    private void version(WebhookEvent event, Version version, @Nullable Version mergedTo) {
        tell(
                event,
                event == WebhookEvent.VERSION_DELETED || event == WebhookEvent.VERSION_MERGED,
                "version " + version.id(),
                () -> ofVersion(version, mergedTo),
                () -> new Payloads.Parts()
                        .with("version", beans.version(version, urls()))
                        .with("mergedTo", mergedTo == null ? null : beans.version(mergedTo, urls())));
    }

    private Map<String, String> ofVersion(Version version, @Nullable Version mergedTo) {
        Map<String, String> variables = new HashMap<>(ofProject(projects.byId(version.projectId())));
        variables.put("version.id", Long.toString(version.id()));
        if (mergedTo != null) {
            variables.put("mergedVersion.id", Long.toString(mergedTo.id()));
        }
        return variables;
    }

    @EventListener
    void user(UserChanged change) {
        User user = change.user();
        WebhookEvent event = switch (change.how()) {
            case CREATED -> WebhookEvent.USER_CREATED;
            case UPDATED -> WebhookEvent.USER_UPDATED;
            case DELETED -> WebhookEvent.USER_DELETED;
        };
        tell(
                event,
                change.how() == UserChanged.How.DELETED,
                "user " + user.id(),
                () -> Map.of("modifiedUser.name", user.name(), "modifiedUser.key", user.key()),
                () -> new Payloads.Parts().with("user", UserBean.of(user, urls())));
    }

    @EventListener
    void sprint(SprintChanged change) {
        Sprint sprint = change.sprint();
        Sprint before = change.how() == SprintChanged.How.UPDATED ? change.before() : null;
        WebhookEvent event = switch (change.how()) {
            case CREATED -> WebhookEvent.SPRINT_CREATED;
            case UPDATED -> WebhookEvent.SPRINT_UPDATED;
            case STARTED -> WebhookEvent.SPRINT_STARTED;
            case CLOSED -> WebhookEvent.SPRINT_CLOSED;
            case DELETED -> WebhookEvent.SPRINT_DELETED;
        };
        tell(
                event,
                change.how() == SprintChanged.How.DELETED,
                "sprint " + sprint.id(),
                () -> {
                    Long boardId = sprint.originBoardId();
                    String id = Long.toString(sprint.id());
                    return boardId == null
                            ? Map.of("sprint.id", id)
                            : Map.of("sprint.id", id, "board.id", boardId.toString());
                },
                () -> new Payloads.Parts()
                        .with("sprint", beans.sprint(sprint, urls()))
                        .with("oldValue", before == null ? null : beans.sprint(before, urls())));
    }

    @EventListener
    void board(BoardChanged change) {
        Board board = change.board();
        WebhookEvent event = switch (change.how()) {
            case CREATED -> WebhookEvent.BOARD_CREATED;
            case UPDATED -> WebhookEvent.BOARD_UPDATED;
            case CONFIGURED -> WebhookEvent.BOARD_CONFIGURED;
            case DELETED -> WebhookEvent.BOARD_DELETED;
        };
        tell(
                event,
                change.how() == BoardChanged.How.DELETED,
                "board " + board.id(),
                () -> Map.of("board.id", Long.toString(board.id())),
                () -> change.how() == BoardChanged.How.CONFIGURED
                        ? new Payloads.Parts().with("configuration", BoardConfigBean.of(board, constants, urls()))
                        : new Payloads.Parts().with("board", beans.board(board, urls())));
    }

    private void tell(
            WebhookEvent event,
            boolean goes,
            String object,
            Supplier<Map<String, String>> variables,
            Supplier<Payloads.Parts> parts) {
        Supplier<Optional<Happening>> happening = () ->
                Optional.of(new Happening(object, null, variables.get(), () -> payloads.write(event, parts.get())));
        outbox.announce(event, goes, happening);
    }

    private static Map<String, String> ofProject(Project project) {
        return Map.of("project.id", Long.toString(project.id()), "project.key", project.key());
    }

    private Urls urls() {
        return hookUrls.get();
    }
}
