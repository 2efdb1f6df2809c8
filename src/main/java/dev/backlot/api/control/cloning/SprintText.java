package dev.backlot.api.control.cloning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an issue tells of one of its sprints: a Data Center as a text, {@code …Sprint@1f2a[id=37,rapidViewId=84,…]}, which has
 * things that no operation tells; others as an object.
 *
 * @param id its number
 * @param sequence its place among all sprints, null where it is not told
 * @param destination the sprint that takes what is left when this one ends by itself, null where it is not told
 */
record SprintText(
        long id, @Nullable Long sequence, @Nullable Long destination) {

    private static final Pattern ID = pattern("id");
    private static final Pattern SEQUENCE = pattern("sequence");
    private static final Pattern DESTINATION = pattern("incompleteIssuesDestinationId");

    /** The sprints of an issue, in order. */
    static List<SprintText> all(JsonNode value) {
        List<SprintText> sprints = new ArrayList<>();
        value.forEach(sprint -> {
            Long id = sprint.isString() ? number(ID, sprint.asString()) : Nodes.number(sprint, "id");
            if (id != null) {
                String text = sprint.asString("");
                sprints.add(new SprintText(id, number(SEQUENCE, text), number(DESTINATION, text)));
            }
        });
        return sprints;
    }

    private static Pattern pattern(String key) {
        return Pattern.compile("[\\[,]" + key + "=(\\d{1,18})[,\\]]");
    }

    private static @Nullable Long number(Pattern pattern, String text) {
        Matcher number = pattern.matcher(text);
        return number.find() ? Long.valueOf(number.group(1)) : null;
    }
}
