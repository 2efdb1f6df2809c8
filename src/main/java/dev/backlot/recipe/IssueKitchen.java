package dev.backlot.recipe;

import dev.backlot.job.Job;
import dev.backlot.project.Project;
import dev.backlot.seed.Lifelike;
import dev.backlot.seed.Seeder;
import dev.backlot.seed.World;
import dev.backlot.sprint.Sprint;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the issues of recipes: lifelike ones in any number, and those that the recipe has words for. */
@Component
class IssueKitchen {

    private final Seeder seeder;
    private final Users users;
    private final Tasks tasks;
    private final Steps steps;
    private final Clock clock;

    IssueKitchen(Seeder seeder, Users users, Tasks tasks, Steps steps, Clock clock) {
        this.seeder = seeder;
        this.users = users;
        this.tasks = tasks;
        this.steps = steps;
        this.clock = clock;
    }

    Made fill(Made board, Recipe.BoardPlan plan, long seed, Job job) {
        Seeder.Numbers numbers = seeder.next(board.project().id());
        if (plan.issues() > 0) {
            Lifelike.Beginning beginning = new Lifelike.Beginning(numbers.id(), numbers.number(), numbers.rank(), seed);
            seeder.add(new Lifelike(team(board), beginning, plan.issues()).issues(), job::advance);
            steps.next();
        }
        tasks.make(board, plan.tasks(), job);
        steps.next();
        return new Made(
                board.board(),
                board.project(),
                board.sprints(),
                numbers.number(),
                (long) plan.issues() + plan.tasks().size());
    }

    private Lifelike.Team team(Made board) {
        Project project = board.project();
        return new Lifelike.Team(
                new World.Project(
                        project.id(), project.key(), project.name(), "", project.leadId(), List.of(), List.of()),
                board.sprints().stream().map(IssueKitchen::sprint).toList(),
                people(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private List<World.User> people() {
        return users.all().stream()
                .filter(User::active)
                .sorted(Comparator.comparing(User::id))
                .map(user -> new World.User(
                        user.id(), user.key(), user.name(), user.displayName(), user.email(), null, true))
                .toList();
    }

    private static World.Sprint sprint(Sprint sprint) {
        return new World.Sprint(
                sprint.id(),
                sprint.name(),
                sprint.state(),
                sprint.goal(),
                sprint.startDate(),
                sprint.endDate(),
                sprint.activatedDate(),
                sprint.completeDate(),
                sprint.originBoardId(),
                sprint.sequence(),
                false,
                null);
    }
}
