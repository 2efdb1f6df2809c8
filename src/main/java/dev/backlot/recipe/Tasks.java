package dev.backlot.recipe;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueCreation;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueEdits;
import dev.backlot.job.Job;
import dev.backlot.kernel.Problem;
import dev.backlot.sprint.Sprint;
import dev.backlot.user.Users;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes issues that a recipe has words for. */
@Component
class Tasks {

    private final IssueCreation creation;
    private final IssueEdits edits;
    private final Constants constants;
    private final Users users;

    Tasks(IssueCreation creation, IssueEdits edits, Constants constants, Users users) {
        this.creation = creation;
        this.edits = edits;
        this.constants = constants;
        this.users = users;
    }

    @Transactional
    void make(Made board, List<Recipe.IssuePlan> plans, Job job) {
        Map<String, Issue> epics = new HashMap<>();
        for (Recipe.IssuePlan plan : plans) {
            IssueType type = named(
                    "issue type",
                    plan.type() == null ? "Story" : plan.type(),
                    constants.issueTypes().stream(),
                    IssueType::name);
            Issue issue = creation.create(board.project(), type, () -> edit -> fill(edit, board, plan, epics));
            Status status = plan.status() == null
                    ? null
                    : named("status", plan.status(), constants.statuses().stream(), Status::name);
            if (status != null) {
                Resolution done = constants.resolutions().get(0);
                edits.edit(issue, edit -> edit.status(status, done));
            }
            if (type.epic()) {
                epics.put(plan.summary(), issue);
            }
            job.advance(1);
        }
    }

    private void fill(IssueEdit edit, Made board, Recipe.IssuePlan plan, Map<String, Issue> epics) {
        edit.summary(plan.summary()).labels(new LinkedHashSet<>(plan.labels()));
        if (plan.assignee() != null) {
            edit.assignee(users.byName(plan.assignee()).orElseThrow(() -> unknown("user", plan.assignee())));
        }
        if (plan.points() != null) {
            edit.agile().storyPoints(plan.points());
        }
        if (plan.sprint() != null) {
            Sprint sprint = named("sprint", plan.sprint(), board.sprints().stream(), Sprint::name);
            edit.agile().openSprint(sprint.id());
        }
        if (plan.epic() != null) {
            Issue epic = epics.get(plan.epic());
            if (epic == null) {
                throw unknown("epic", plan.epic());
            }
            edit.agile().epic(epic);
        }
        if (edit.issue().epicColor() != null) {
            edit.agile().epicName(plan.summary());
        }
    }

    private static <T> T named(String what, String name, Stream<T> all, Function<T, String> naming) {
        return all.filter(each -> naming.apply(each).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(what, name));
    }

    private static Problem unknown(String what, @Nullable String name) {
        return Problem.invalid(RecipeTexts.noSuch(what, String.valueOf(name)));
    }
}
