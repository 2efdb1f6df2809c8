package dev.backlot.recipe;

import dev.backlot.job.Job;
import dev.backlot.job.Jobs;
import dev.backlot.kernel.Problem;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.WorldImage;
import dev.backlot.user.Acting;
import dev.backlot.user.NewUser;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Makes what recipes ask for, in the name of the first administrator: projects, boards and sprints as their own services
 * do, issues with their histories straight into the tables. Up to {@value #MOST_AT_ONCE} issues are one transaction: where
 * something fails, nothing has happened, and others wait meanwhile. More of them take many transactions; where one of those
 * fails, the world is put back to the picture that was taken first, and with it what others wrote meanwhile.
 */
@Service
public class Recipes {

    /** Up to how many issues a recipe is one transaction; ours. */
    static final int MOST_AT_ONCE = 5000;

    private final Users users;
    private final UserAccounts accounts;
    private final BoardKitchen boards;
    private final IssueKitchen issues;
    private final Images images;
    private final Steps steps;
    private final Jobs jobs;

    Recipes(
            Users users,
            UserAccounts accounts,
            BoardKitchen boards,
            IssueKitchen issues,
            Images images,
            Steps steps,
            Jobs jobs) {
        this.users = users;
        this.accounts = accounts;
        this.boards = boards;
        this.issues = issues;
        this.images = images;
        this.steps = steps;
        this.jobs = jobs;
    }

    /**
     * Makes all that a recipe asks for, or nothing; a job that tells how many issues are made.
     *
     * @throws Problem where it asks for nothing or too much, for something that cannot be, or somebody stopped it
     */
    public List<Made> make(Recipe recipe) {
        check(recipe);
        return jobs.run("seed", job -> {
            job.expect(issues(recipe), "issues");
            return issues(recipe) <= MOST_AT_ONCE
                    ? steps.asOne(() -> asAdministrator(recipe, job))
                    : orPutBack(() -> asAdministrator(recipe, job));
        });
    }

    private List<Made> asAdministrator(Recipe recipe, Job job) {
        Viewer administrator = users.all().stream()
                .filter(User::active)
                .sorted(Comparator.comparing(User::id))
                .map(users::viewer)
                .filter(Viewer::administrator)
                .findFirst()
                .orElseThrow(() -> Problem.conflict(RecipeTexts.NO_ADMINISTRATOR));
        return Acting.as(administrator, () -> cook(recipe, job));
    }

    private List<Made> orPutBack(Supplier<List<Made>> work) {
        WorldImage before = images.take();
        try {
            return work.get();
        } catch (RuntimeException failed) {
            images.put(before);
            throw failed;
        }
    }

    private List<Made> cook(Recipe recipe, Job job) {
        for (NewUser user : recipe.users()) {
            accounts.create(user);
            steps.next();
        }
        List<Made> made = new ArrayList<>();
        for (Recipe.BoardPlan plan : recipe.boards()) {
            Made board = boards.make(plan);
            made.add(issues.fill(board, plan, recipe.seed(), job));
        }
        return made;
    }

    /**
     * Looks at a recipe without making anything.
     *
     * @throws Problem where it asks for nothing or too much
     */
    public static void check(Recipe recipe) {
        if (recipe.users().isEmpty() && recipe.boards().isEmpty()) {
            throw Problem.invalid(RecipeTexts.NOTHING);
        }
        if (recipe.boards().size() > Recipe.MOST_BOARDS) {
            throw Problem.invalidField("boards", RecipeTexts.tooMany("boards", Recipe.MOST_BOARDS));
        }
        recipe.boards().forEach(BoardKitchen::check);
        if (issues(recipe) > Recipe.MOST_ISSUES) {
            throw Problem.invalidField("issues", RecipeTexts.tooMany("issues", Recipe.MOST_ISSUES));
        }
    }

    private static long issues(Recipe recipe) {
        return recipe.boards().stream()
                .mapToLong(plan -> (long) plan.issues() + plan.tasks().size())
                .sum();
    }
}
