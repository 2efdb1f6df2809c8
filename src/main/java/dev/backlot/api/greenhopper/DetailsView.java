package dev.backlot.api.greenhopper;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.WikiMarkup;
import dev.backlot.api.greenhopper.DetailsBean.FieldText;
import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a board shows of one issue. */
@Component
class DetailsView {

    private final Boards boards;
    private final Issues issues;
    private final Projects projects;
    private final Users users;
    private final Versions versions;
    private final RapidIssues cards;
    private final Dates dates;

    DetailsView(
            Boards boards,
            Issues issues,
            Projects projects,
            Users users,
            Versions versions,
            RapidIssues cards,
            Dates dates) {
        this.boards = boards;
        this.issues = issues;
        this.projects = projects;
        this.users = users;
        this.versions = versions;
        this.cards = cards;
        this.dates = dates;
    }

    @Transactional(readOnly = true)
    public DetailsBean of(long boardId, String issueIdOrKey, boolean withSubtasks, Urls urls) {
        Board board = boards.require(boardId);
        Issue issue = issues.require(issueIdOrKey);
        Project project = projects.byId(issue.projectId());
        RapidIssueBean card = cards.of(List.of(issue.id()), board, urls).get(0);
        return new DetailsBean(
                issue.id(),
                card.key(),
                boardId,
                project.id(),
                project.key(),
                issues.allows(Permission.EDIT_ISSUES, issue),
                fields(issue, card),
                withSubtasks ? subtasks(issue, board, urls) : List.of());
    }

    private List<RapidIssueBean> subtasks(Issue issue, Board board, Urls urls) {
        List<Long> seen = issues.subtasksOf(List.of(issue.id())).stream()
                .filter(issues::sees)
                .map(Issue::id)
                .toList();
        return cards.of(seen, board, urls);
    }

    private List<FieldText> fields(Issue issue, RapidIssueBean card) {
        List<FieldText> fields = new ArrayList<>();
        fields.add(FieldText.text("issuekey", "Key", card.key()));
        fields.add(FieldText.text("summary", "Summary", issue.summary()));
        fields.add(FieldText.text("issuetype", "Issue Type", card.kind().typeName()));
        fields.add(FieldText.text("status", "Status", card.step().statusName()));
        fields.add(FieldText.text(
                "priority",
                "Priority",
                card.urgency() == null ? null : card.urgency().priorityName()));
        fields.add(FieldText.text("labels", "Labels", String.join(", ", issue.labels())));
        fields.add(FieldText.text("fixVersions", "Fix Version/s", versions(issue)));
        fields.add(FieldText.text("assignee", "Assignee", name(issue.assigneeId())));
        fields.add(FieldText.text("reporter", "Reporter", name(issue.reporterId())));
        fields.add(FieldText.text("created", "Created", dates.readable(issue.created())));
        fields.add(FieldText.text("updated", "Updated", dates.readable(issue.updated())));
        fields.add(FieldText.html(
                "description", "Description", WikiMarkup.toHtml(Objects.requireNonNullElse(issue.description(), ""))));
        return List.copyOf(fields);
    }

    private String versions(Issue issue) {
        return versions.byIds(issue.fixVersionIds()).stream().map(Version::name).collect(Collectors.joining(", "));
    }

    private @Nullable String name(@Nullable Long userId) {
        return users.byId(userId).map(User::displayName).orElse(null);
    }
}
