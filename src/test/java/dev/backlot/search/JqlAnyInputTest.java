package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.jql.JqlException;
import dev.backlot.kernel.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is asked, there is an answer, or the caller is told what is wrong: nothing fails in the database. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlAnyInputTest {

    private static final int INPUTS = 3000;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    private static final List<String> FIELDS = List.of(
            "summary",
            "text",
            "comment",
            "labels",
            "assignee",
            "key",
            "project",
            "status",
            "sprint",
            "created",
            "due",
            "updated",
            "resolved",
            "'Epic Link'",
            "'Epic Name'",
            "'Story Points'",
            "fixVersion",
            "component",
            "votes",
            "watcher",
            "worklogDate",
            "worklogComment",
            "issueLinkType",
            "issueLink",
            "level",
            "originalEstimate",
            "workRatio",
            "filter",
            "cf[10004]",
            "cf[1]",
            "reporter",
            "resolution",
            "priority",
            "type",
            "parent",
            "attachments",
            "lastViewed",
            "category",
            "Severity",
            "'Go live'",
            "Checked",
            "Effort",
            "Platforms",
            "Tags");
    private static final List<String> OPERATORS = List.of(
            "=",
            "!=",
            "~",
            "!~",
            "<",
            "<=",
            ">",
            ">=",
            "in",
            "not in",
            "is",
            "is not",
            "was",
            "was not",
            "was in",
            "was not in",
            "changed from",
            "changed before",
            "changed by");
    private static final List<String> VALUES = List.of(
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud83d\"",
            "\"%_\\\\\"",
            "\"((((\"",
            "\"[a-z]+(\"",
            "\"a*?b\"",
            "\"''\"",
            "999999999999999999999",
            "-1",
            "1e999",
            "NaN",
            "\"PR-99999999999999999999\"",
            "\"0000-00-00\"",
            "\"9999-12-31\"",
            "\"-99999999w\"",
            "\"2026-13-45 99:99\"",
            "\"\\u0130\"",
            "EMPTY",
            "\"{}\"",
            "\"^~:+-!\"",
            "\"a OR\"",
            "\"*\"",
            "(1, EMPTY)",
            "()",
            "((a), b)",
            "now()",
            "startOfDay(\"x\")",
            "endOfYear(\"99999999999\")",
            "membersOf(\"\\u0000\")",
            "linkedIssues(\"\\u0000\")",
            "updatedBy(fred, \"\\u0000\")",
            "cascadeOption(a)",
            "currentUser(1)",
            "nofunction()");

    @Autowired
    Jira jira;

    @Test
    void Random_bytes_are_answered_or_refused() {
        ask(11, random -> {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            String text = new String(bytes, CHARSETS.get(random.nextInt(CHARSETS.size())));
            return random.nextBoolean() ? text : "summary ~ \"" + text.replace("\"", "") + "\"";
        });
    }

    @Test
    void Strange_values_are_answered_or_refused() {
        ask(
                12,
                random -> any(random, FIELDS) + " " + any(random, OPERATORS) + " " + any(random, VALUES)
                        + (random.nextInt(4) == 0 ? " order by " + any(random, FIELDS) : ""));
    }

    @Test
    void Damaged_queries_are_answered_or_refused() {
        ask(13, random -> {
            String jql = RandomJql.query(random, 2);
            int from = random.nextInt(jql.length());
            int to = Math.min(jql.length(), from + random.nextInt(6));
            return jql.substring(0, from) + (random.nextBoolean() ? any(random, VALUES) : "") + jql.substring(to);
        });
    }

    private void ask(long seed, Function<Random, String> question) {
        jira.with(SearchWorld.WORLD).as("admin");
        Random random = new Random(seed);
        for (int index = 0; index < INPUTS; index++) {
            String jql = question.apply(random);
            assertThat(failure(jql, index % 2 == 0)).as(jql).isNull();
        }
    }

    /** What is neither an answer nor a refusal. */
    private Throwable failure(String jql, boolean validated) {
        try {
            List<String> found = validated ? jira.find(jql) : jira.findUnvalidated(jql);
            return found.contains(null) ? new IllegalStateException("found what is not there") : null;
        } catch (JqlException refused) {
            return null;
        } catch (Problem refused) {
            return refused.kind() == Problem.Kind.INVALID ? null : refused;
        } catch (RuntimeException | Error failed) {
            return failed;
        }
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
