package dev.backlot.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up queries about the demo world. */
final class RandomJql {

    private static final List<List<String>> EQUALITY = List.of(
            List.of("project", "PR", "HSP", "SEC"),
            List.of("status", "'To Do'", "Done", "'In Progress'", "'In Review'"),
            List.of("type", "Story", "Bug", "Epic", "Task", "Sub-task"),
            List.of("resolution", "Done", "Duplicate", "\"Won't Do\""),
            List.of("priority", "Highest", "High", "Medium", "Low", "Lowest"),
            List.of("assignee", "fred", "mia", "emma", "admin"),
            List.of("labels", "mobile", "security", "tech-debt", "nosuchlabel"),
            List.of("fixVersion", "10000", "10010", "10011", "10012", "10020"),
            List.of("component", "10000", "10001", "10002", "10004"),
            List.of("sprint", "37", "72", "101", "104", "106"),
            List.of("'Story Points'", "1", "2", "3", "5", "8"));
    private static final List<String> NUMBERS = List.of("1", "2", "3", "5", "8");
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    private static final List<String> RELATIONS = List.of("<", "<=", ">", ">=");

    private RandomJql() {}

    static String query(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 1 -> "not (" + query(random, depth - 1) + ")";
            case 2 -> joined(random, depth, " and ");
            case 3, 4 -> joined(random, depth, " or ");
            default -> terminal(random);
        };
    }

    private static String joined(Random random, int depth, String word) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(index -> "(" + query(random, depth - 1) + ")")
                .collect(Collectors.joining(word));
    }

    private static String terminal(Random random) {
        if (random.nextInt(6) == 0) {
            String field = random.nextBoolean() ? "'Story Points'" : "priority";
            List<String> values = field.equals("priority") ? PRIORITIES : NUMBERS;
            return field + " " + any(random, RELATIONS) + " " + any(random, values);
        }
        List<String> choice = EQUALITY.get(random.nextInt(EQUALITY.size()));
        String field = choice.get(0);
        List<String> values = choice.subList(1, choice.size());
        return switch (random.nextInt(6)) {
            case 0 -> field + " is EMPTY";
            case 1 -> field + " is not EMPTY";
            case 2 -> field + " = " + any(random, values);
            case 3 -> field + " != " + any(random, values);
            case 4 -> field + " in (" + list(random, values) + ")";
            default -> field + " not in (" + list(random, values) + ")";
        };
    }

    private static String list(Random random, List<String> values) {
        String two = any(random, values) + ", " + any(random, values);
        return random.nextInt(3) == 0 ? two + ", EMPTY" : two;
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
