package dev.backlot.recipe;

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
import org.springframework.stereotype.Service;

/**
 * Makes what recipes ask for, in the name of the first administrator: projects, boards and sprints as their own services
 * do, issues with their histories straight into the tables. It takes many transactions; where one of them fails, all is put
 * back.
 */
@Service
public class Recipes {

    private final Users users;
    private final UserAccounts accounts;
    private final BoardKitchen boards;
    private final IssueKitchen issues;
    private final Images images;

    Recipes(Users users, UserAccounts accounts, BoardKitchen boards, IssueKitchen issues, Images images) {
        this.users = users;
        this.accounts = accounts;
        this.boards = boards;
        this.issues = issues;
        this.images = images;
    }

    /**
     * Makes all that a recipe asks for, or nothing.
     *
     * @throws Problem where it asks for nothing or too much, or for something that cannot be
     */
    public List<Made> make(Recipe recipe) {
        check(recipe);
        Viewer administrator = users.all().stream()
                .filter(User::active)
                .sorted(Comparator.comparing(User::id))
                .map(users::viewer)
                .filter(Viewer::administrator)
                .findFirst()
                .orElseThrow(() -> Problem.conflict(RecipeTexts.NO_ADMINISTRATOR));
        WorldImage before = images.take();
        try {
            return Acting.as(administrator, () -> cook(recipe));
        } catch (RuntimeException failed) {
            images.put(before);
            throw failed;
        }
    }

    private List<Made> cook(Recipe recipe) {
        for (NewUser user : recipe.users()) {
            accounts.create(user);
        }
        List<Made> made = new ArrayList<>();
        for (Recipe.BoardPlan plan : recipe.boards()) {
            Made board = boards.make(plan);
            made.add(issues.fill(board, plan, recipe.seed()));
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
        long issues = 0;
        for (Recipe.BoardPlan plan : recipe.boards()) {
            issues += plan.issues() + plan.tasks().size();
            BoardKitchen.check(plan);
        }
        if (issues > Recipe.MOST_ISSUES) {
            throw Problem.invalidField("issues", RecipeTexts.tooMany("issues", Recipe.MOST_ISSUES));
        }
    }
}
