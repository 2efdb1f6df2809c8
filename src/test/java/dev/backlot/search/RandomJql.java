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
            List.of("'Story Points'", "1", "2", "3", "5", "8"),
            List.of("watcher", "fred", "mia", "emma", "admin"),
            List.of("voter", "fred", "mia", "emma", "admin"),
            List.of("worklogAuthor", "fred", "mia", "emma", "admin"),
            List.of("worklogDate", "2026-08-05", "2026-08-12", "2026-08-20"),
            List.of("issueLink", "10000", "10003", "10010", "10020"),
            List.of("Severity", "minor", "Major", "'Grave'"),
            List.of("Platforms", "minor", "Major", "Grave"),
            List.of("Tester", "fred", "mia", "emma", "admin"),
            List.of("Tags", "alpha", "ALPHA-x", "kappa", "omega-x"),
            List.of("Effort", "1", "2", "3", "9"),
            List.of("'Go live'", "2026-08-03", "2026-08-14", "2026-08-28"));
    private static final List<List<String>> RELATED = List.of(
            List.of("'Story Points'", "1", "2", "3", "5", "8"),
            List.of("priority", "Highest", "High", "Medium", "Low", "Lowest"),
            List.of("Effort", "1", "4", "7"),
            List.of("watchers", "0", "1"),
            List.of("votes", "0", "1"),
            List.of("worklogDate", "2026-08-05", "2026-08-12"),
            List.of("'Go live'", "2026-08-03", "2026-08-14"),
            List.of("Checked", "'2026-08-03 12:00'", "'2026-08-14 00:00'"));
    private static final List<List<String>> PAST = List.of(
            List.of("status", "'To Do'", "Done", "'In Progress'", "'In Review'"),
            List.of("assignee", "fred", "mia", "emma", "EMPTY"),
            List.of("reporter", "fred", "mia"),
            List.of("priority", "High", "Medium", "Low"),
            List.of("resolution", "Done", "Duplicate", "EMPTY"),
            List.of("fixVersion", "10000", "10010", "10012", "EMPTY"));
    private static final List<String> TEXTS = List.of("comment", "worklogComment", "'Team name'");
    private static final List<String> DATES =
            List.of("'2026-06-01 10:00'", "'2026-07-10 08:30'", "'2026-07-20 00:00'", "'2026-08-05 09:00'");
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
        switch (random.nextInt(8)) {
            case 0 -> {
                List<String> related = RELATED.get(random.nextInt(RELATED.size()));
                return related.get(0) + " " + any(random, RELATIONS) + " "
                        + any(random, related.subList(1, related.size()));
            }
            case 1, 2 -> {
                return past(random);
            }
            case 3 -> {
                String words = any(random, PartsWorld.WORDS)
                        + (random.nextInt(3) == 0 ? " " + any(random, PartsWorld.WORDS) : "");
                return any(random, TEXTS) + (random.nextBoolean() ? " ~ '" : " !~ '") + words + "'";
            }
            default -> {
                return equality(random);
            }
        }
    }

    private static String past(Random random) {
        List<String> choice = PAST.get(random.nextInt(PAST.size()));
        List<String> values = choice.subList(1, choice.size());
        String limits = IntStream.range(0, random.nextInt(3))
                .mapToObj(index -> limit(random))
                .collect(Collectors.joining());
        return choice.get(0)
                + switch (random.nextInt(6)) {
                    case 0 -> " was " + any(random, values) + limits;
                    case 1 -> " was not " + any(random, values) + limits;
                    case 2 -> " was in (" + any(random, values) + ", " + any(random, values) + ")" + limits;
                    case 3 -> " was not in (" + any(random, values) + ", " + any(random, values) + ")" + limits;
                    case 4 -> " changed" + limits;
                    default -> " changed " + (random.nextBoolean() ? "to " : "from ") + any(random, values) + limits;
                };
    }

    private static String limit(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> " before " + any(random, DATES);
            case 1 -> " after " + any(random, DATES);
            case 2 -> " on " + any(random, DATES);
            case 3 -> " during (" + any(random, DATES) + ", " + any(random, DATES) + ")";
            default -> " by " + (random.nextBoolean() ? "fred" : "(mia, emma)");
        };
    }

    private static String equality(Random random) {
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
