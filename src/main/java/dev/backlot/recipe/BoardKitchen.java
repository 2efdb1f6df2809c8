package dev.backlot.recipe;

import dev.backlot.board.Board;
import dev.backlot.board.BoardType;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectDraft;
import dev.backlot.project.Projects;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintChange;
import dev.backlot.sprint.SprintLife;
import dev.backlot.sprint.SprintState;
import dev.backlot.template.BoardPresets;
import dev.backlot.template.ProjectTemplates;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the boards of recipes, with project and sprints. */
@Component
class BoardKitchen {

    /** A project without a board: the board is made by itself, since a recipe may name it. */
    private static final String TEMPLATE = "com.pyxis.greenhopper.jira:basic-software-development-template";

    private static final Duration LENGTH = Duration.ofDays(14);
    private static final Duration UNDER_WAY = Duration.ofDays(5);

    private final Projects projects;
    private final ProjectTemplates templates;
    private final BoardPresets presets;
    private final SprintLife sprints;
    private final CurrentUser currentUser;
    private final Steps steps;
    private final Clock clock;

    BoardKitchen(
            Projects projects,
            ProjectTemplates templates,
            BoardPresets presets,
            SprintLife sprints,
            CurrentUser currentUser,
            Steps steps,
            Clock clock) {
        this.projects = projects;
        this.templates = templates;
        this.presets = presets;
        this.sprints = sprints;
        this.currentUser = currentUser;
        this.steps = steps;
        this.clock = clock;
    }

    static void check(Recipe.BoardPlan plan) {
        if (plan.type() == BoardType.KANBAN && !plan.sprints().isEmpty()) {
            throw Problem.invalidField("sprints", RecipeTexts.NO_SPRINTS);
        }
        if (plan.sprints().size() > Recipe.MOST_SPRINTS) {
            throw Problem.invalidField("sprints", RecipeTexts.tooMany("sprints", Recipe.MOST_SPRINTS));
        }
        for (Recipe.SprintPlan sprint : plan.sprints()) {
            if (sprint.state() != null && SprintState.of(sprint.state()).isEmpty()) {
                throw Problem.invalidField("state", RecipeTexts.STATE);
            }
        }
    }

    Made make(Recipe.BoardPlan plan) {
        Project project = project(plan);
        String name = plan.name() == null ? project.key() + " board" : plan.name();
        Board board = presets.create(name, plan.type().name().toLowerCase(Locale.ROOT), List.of(project.key()));
        steps.next();
        List<Sprint> made = new ArrayList<>();
        for (int index = 0; index < plan.sprints().size(); index++) {
            made.add(sprint(board, project, plan.sprints(), index));
            steps.next();
        }
        return new Made(board, project, made, 0, 0);
    }

    private Project project(Recipe.BoardPlan plan) {
        String key = plan.project() == null ? freeKey() : plan.project();
        return projects.find(key).orElseGet(() -> {
            String name = plan.projectName() == null ? "Project " + key : plan.projectName();
            String lead = currentUser.viewer().name();
            Project made = templates.create(
                    new ProjectDraft(key, name, null, null, lead, null, null, null, null, Map.of()), TEMPLATE);
            steps.next();
            return made;
        });
    }

    private String freeKey() {
        int number = 1;
        while (projects.find("GEN" + number).isPresent()) {
            number++;
        }
        return "GEN" + number;
    }

    private Sprint sprint(Board board, Project project, List<Recipe.SprintPlan> plans, int index) {
        Recipe.SprintPlan plan = plans.get(index);
        SprintState state = state(plan, index, plans.size());
        Instant start = start(index, plans.size());
        Instant end = start.plus(LENGTH);
        SprintChange draft = new SprintChange(
                Change.set(plan.name() == null ? project.key() + " Sprint " + (index + 1) : plan.name()),
                Change.set(state.word()),
                plan.goal() == null ? Change.keep() : Change.set(plan.goal()),
                Change.set(start),
                Change.set(end),
                Change.set(board.id()),
                Change.keep(),
                Change.keep(),
                Change.keep());
        return sprints.createAs(draft, state == SprintState.CLOSED ? end : null);
    }

    /** Unless told otherwise the last one is yet to come, the one before it is under way, and all others are over. */
    private static SprintState state(Recipe.SprintPlan plan, int index, int count) {
        if (plan.state() != null) {
            return SprintState.of(plan.state()).orElseThrow();
        }
        if (index == count - 1 && count > 1) {
            return SprintState.FUTURE;
        }
        return index >= count - 2 ? SprintState.ACTIVE : SprintState.CLOSED;
    }

    /** One after the other, so that the last but one, or the only one, is some days old. */
    private Instant start(int index, int count) {
        Instant present = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(UNDER_WAY);
        return present.minus(LENGTH.multipliedBy(Math.max(0, count - 2L) - index));
    }
}
