package dev.backlot.api.control.cloning;

import dev.backlot.seed.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everybody whom the other Jira speaks of, wherever it does. */
final class People {

    private static final Pattern NUMBERED = Pattern.compile("JIRAUSER(\\d{1,15})");
    private static final long FIRST = 10000;

    private record Met(String key, String name, String displayName, String email, boolean active) {}

    private final Map<String, Met> met = new LinkedHashMap<>();
    private final Map<String, World.User> users = new LinkedHashMap<>();

    /** Looks for users in what the other Jira tells, however deep. */
    void meet(JsonNode node) {
        if (isUser(node)) {
            String key = key(node);
            Met now = new Met(
                    key,
                    Nodes.word(node, "name"),
                    Nodes.word(node, "displayName"),
                    Nodes.word(node, "emailAddress"),
                    node.path("active").asBoolean(true));
            met.merge(key, now, (old, other) -> other.email().isEmpty() ? old : other);
        } else {
            node.forEach(this::meet);
        }
    }

    /** Everybody, with numbers: those that their keys tell, others behind them. */
    List<World.User> number(Disguise disguise, @Nullable String passwordHash) {
        long next = 1 + met.keySet().stream().mapToLong(People::told).max().orElse(0);
        next = Math.max(next, FIRST);
        for (Met person : met.values()) {
            long told = told(person.key());
            long id = told > 0 ? told : next++;
            users.put(
                    person.key(),
                    disguise.hides() ? hidden(id, person, passwordHash) : plain(id, person, passwordHash));
        }
        return List.copyOf(users.values());
    }

    /** The user that a part of an answer tells of; null where it tells of none. */
    World.@Nullable User of(JsonNode node) {
        return isUser(node) ? users.get(key(node)) : null;
    }

    /** The number of that user. */
    @Nullable
    Long idOf(JsonNode node) {
        World.User user = of(node);
        return user == null ? null : (Long) user.id();
    }

    /** The user with this key; null where nobody spoke of one. */
    World.@Nullable User withKey(@Nullable String key) {
        return key == null ? null : users.get(key);
    }

    private static boolean isUser(JsonNode node) {
        return node.path("name").isString() && node.path("displayName").isString() && node.has("active");
    }

    /** Very old releases tell no key: names are the keys there. */
    private static String key(JsonNode node) {
        String key = Nodes.text(node, "key");
        return key == null ? Nodes.word(node, "name") : key;
    }

    private static long told(String key) {
        Matcher number = NUMBERED.matcher(key);
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }

    private static World.User plain(long id, Met person, @Nullable String passwordHash) {
        return new World.User(
                id, person.key(), person.name(), person.displayName(), person.email(), passwordHash, person.active());
    }

    private static World.User hidden(long id, Met person, @Nullable String passwordHash) {
        String name = "user" + id;
        return new World.User(
                id, "JIRAUSER" + id, name, "User " + id, name + "@example.com", passwordHash, person.active());
    }
}
