package dev.backlot.api.control.transfer;

import dev.backlot.api.JsonBody;
import dev.backlot.board.BoardType;
import dev.backlot.kernel.Problem;
import dev.backlot.recipe.Recipe;
import dev.backlot.user.NewUser;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads recipes. Wherever there are things with a form of their own, a number stands for so many of the usual ones; at the
 * top, the numbers of sprints and issues are those of each board, and of all boards together.
 */
public final class RecipeReader {

    private static final Set<String> TOP = Set.of("users", "boards", "sprints", "issues", "seed");
    private static final Set<String> USER = Set.of("name", "displayName", "email", "password");
    private static final Set<String> BOARD = Set.of("type", "name", "project", "projectName", "sprints", "issues");
    private static final Set<String> SPRINT = Set.of("name", "state", "goal");
    private static final Set<String> ISSUE =
            Set.of("summary", "type", "status", "assignee", "sprint", "epic", "points", "labels");

    private RecipeReader() {}

    /**
     * The recipe in a file.
     *
     * @throws Problem where it is none
     */
    public static Recipe read(FileForm form, InputStream in) {
        try {
            return recipe(form.mapper().readTree(in));
        } catch (JacksonException unreadable) {
            throw Problem.invalid(ImportTexts.unreadable(
                    unreadable.getLocation() == null
                            ? 0
                            : unreadable.getLocation().getLineNr(),
                    unreadable.getOriginalMessage()));
        }
    }

    /**
     * The recipe in a tree.
     *
     * @throws Problem where it is none
     */
    public static Recipe recipe(JsonNode tree) {
        ObjectNode node = object(tree, "", TOP);
        JsonBody body = new JsonBody(node);
        List<NewUser> users = Lists.of(node, "users", element -> user(object(element, "users", USER)))
                .orElse(List.of());
        return new Recipe(users, boards(node, body), whole(body, "seed", 42, Long.MAX_VALUE));
    }

    private static List<Recipe.BoardPlan> boards(ObjectNode node, JsonBody body) {
        JsonNode boards = node.path("boards");
        if (!boards.isNumber()) {
            return Lists.of(node, "boards", element -> board(object(element, "boards", BOARD)))
                    .orElse(List.of());
        }
        int count = (int) whole(body, "boards", 0, Recipe.MOST_BOARDS);
        int issues = (int) whole(body, "issues", 0, Recipe.MOST_ISSUES);
        List<Recipe.SprintPlan> sprints = usual((int) whole(body, "sprints", 0, Recipe.MOST_SPRINTS));
        return IntStream.range(0, count)
                .mapToObj(index -> new Recipe.BoardPlan(
                        BoardType.SCRUM,
                        null,
                        null,
                        null,
                        sprints,
                        issues / count + (index < issues % count ? 1 : 0),
                        List.of()))
                .toList();
    }

    private static Recipe.BoardPlan board(ObjectNode node) {
        JsonBody body = new JsonBody(node);
        String type = Objects.requireNonNullElse(body.text("type").or(null), "scrum");
        boolean counted = node.path("issues").isNumber();
        return new Recipe.BoardPlan(
                BoardType.of(type).orElseThrow(() -> Problem.invalidField("type", RecipeFileTexts.type(type))),
                body.text("name").or(null),
                body.text("project").or(null),
                body.text("projectName").or(null),
                node.path("sprints").isNumber()
                        ? usual((int) whole(body, "sprints", 0, Recipe.MOST_SPRINTS))
                        : Lists.of(node, "sprints", element -> sprint(object(element, "sprints", SPRINT)))
                                .orElse(List.of()),
                counted ? (int) whole(body, "issues", 0, Recipe.MOST_ISSUES) : 0,
                counted
                        ? List.of()
                        : Lists.of(node, "issues", element -> issue(object(element, "issues", ISSUE)))
                                .orElse(List.of()));
    }

    private static List<Recipe.SprintPlan> usual(int count) {
        return Collections.nCopies(count, new Recipe.SprintPlan(null, null, null));
    }

    private static Recipe.SprintPlan sprint(ObjectNode node) {
        JsonBody body = new JsonBody(node);
        return new Recipe.SprintPlan(
                body.text("name").or(null),
                body.text("state").or(null),
                body.text("goal").or(null));
    }

    private static Recipe.IssuePlan issue(ObjectNode node) {
        JsonBody body = new JsonBody(node);
        String summary = body.text("summary").or(null);
        if (summary == null) {
            throw Problem.invalidField("summary", RecipeFileTexts.SUMMARY);
        }
        JsonNode points = node.path("points");
        if (!points.isMissingNode() && !points.isNumber()) {
            throw Problem.invalidField("points", RecipeFileTexts.POINTS);
        }
        return new Recipe.IssuePlan(
                summary,
                body.text("type").or(null),
                body.text("status").or(null),
                body.text("assignee").or(null),
                body.text("sprint").or(null),
                body.text("epic").or(null),
                points.isNumber() ? (Double) points.doubleValue() : null,
                body.words("labels"));
    }

    private static NewUser user(ObjectNode node) {
        JsonBody body = new JsonBody(node);
        String name = body.text("name").or(null);
        return new NewUser(
                name,
                body.text("displayName").or(name),
                body.text("email").or(name + "@example.com"),
                body.text("password").or(name),
                null);
    }

    private static long whole(JsonBody body, String key, long usual, long most) {
        Long number = body.number(key).or(usual);
        if (number == null || number < 0 || number > most) {
            throw Problem.invalidField(key, RecipeFileTexts.range(most));
        }
        return number;
    }

    private static ObjectNode object(@Nullable JsonNode node, String where, Set<String> known) {
        if (!(node instanceof ObjectNode object)) {
            throw Problem.invalid(RecipeFileTexts.noObject(where));
        }
        object.propertyNames().forEach(name -> {
            if (!known.contains(name)) {
                throw Problem.invalidField(name, RecipeFileTexts.unknownKey(known));
            }
        });
        return object;
    }
}
