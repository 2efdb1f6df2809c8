package dev.backlot.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JqlRobustnessTest {

    private static final int SMALL_STACK = 512 * 1024;
    private static final List<String> TOKENS = List.of(
            "(",
            ")",
            ",",
            "[",
            "]",
            "!",
            "<",
            ">",
            ">=",
            "<=",
            "=",
            "!=",
            "~",
            "!~",
            "in",
            "is",
            "and",
            "or",
            "not",
            "empty",
            "was",
            "changed",
            "before",
            "after",
            "from",
            "to",
            "on",
            "during",
            "order",
            "by",
            "asc",
            "desc",
            "5",
            "-5",
            "cf",
            "cf[5]",
            "select",
            "a",
            "b",
            "\"x y\"",
            "'z'",
            "''",
            "\"",
            "'",
            "\\",
            "\\u00",
            "@",
            "&",
            "&&",
            "|",
            "\u0001",
            "order by",
            "a = b",
            "a in (b)",
            "f(x)",
            "\ud83d",
            "\udc00");

    @Test
    void randomBytesParseOrFailProperly() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            parseOrFail(new String(bytes, StandardCharsets.UTF_8));
            parseOrFail(new String(bytes, StandardCharsets.UTF_16BE));
            parseOrFail(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void randomTokensParseOrFailProperly() {
        Random random = new Random(12);
        int parsed = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(TOKENS.get(random.nextInt(TOKENS.size()))).append(random.nextBoolean() ? " " : "");
            }
            parsed += parseOrFail(text.toString()) ? 1 : 0;
        }
        assertThat(parsed).isGreaterThan(4000);
    }

    @Test
    void damagedQueriesParseOrFailProperly() {
        RandomTrees trees = new RandomTrees(13);
        Random random = new Random(13);
        for (int i = 0; i < 5000; i++) {
            String text = Jql.print(trees.query());
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            parseOrFail(text.substring(0, from) + text.substring(to));
            parseOrFail(text.substring(0, from) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(from));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "!", "not (", "((not not "})
    void depthIsLimited(String opening) {
        assertThatThrownBy(() -> Jql.parse(opening.repeat(200_000)))
                .isInstanceOf(JqlException.class)
                .hasMessageStartingWith(
                        "Error in the JQL Query: The query is nested too deeply: it may have at most 500"
                                + " levels of parentheses and 'NOT'. (line 1, character ");
        assertThatThrownBy(() -> Jql.parse("a in " + "(".repeat(600))).hasMessageContaining("nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a = b and %s)", "(a = b or %s)", "(a = b and not %s)", "(a = b and c = d or %s)", "not %s"})
    void theDeepestQueryNeedsLittleStack(String pattern) throws InterruptedException {
        int cost = pattern.startsWith("(a = b and not") ? 2 : 1;
        String[] around = pattern.split("%s", -1);
        int levels = NestingLimit.LEVELS / cost;
        String text = around[0].repeat(levels) + "x = y" + around[1].repeat(levels);
        onSmallStack(() -> {
            Query query = Jql.parse(text);
            assertThat(Jql.parse(Jql.print(query))).isEqualTo(query).hasSameHashCodeAs(query);
        });
    }

    @Test
    void theDeepestListNeedsLittleStack() throws InterruptedException {
        String text = "a in " + "(".repeat(500) + "b" + ")".repeat(500);
        onSmallStack(() -> assertThat(Jql.parse(text)).hasToString(text).hasSameHashCodeAs(Jql.parse(text)));
    }

    @Test
    void depthIsNotLength() {
        String text = "a = b" + " and not (c in (d) or not e = f)".repeat(1000);
        assertThat(Jql.parse(text).where()).isInstanceOf(Clause.And.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "\\",
                "\"\\",
                "'\\u00",
                "a ",
                "a=b or ",
                "(",
                "a,",
                "-",
                "1",
                "&",
                "!",
                "\"a\\q",
                "\ud83d",
                "cf[",
                "order by ",
                "x[y]",
                "\n"
            })
    void longTextsTakeLinearTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parseOrFail(text));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> parseOrFail("a in (b" + ",c".repeat(300_000) + ")"));
    }

    private static boolean parseOrFail(String text) {
        try {
            Jql.parse(text);
            return true;
        } catch (JqlException e) {
            assertThat(e.messages())
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message).isNotBlank());
            return false;
        }
    }

    private static void onSmallStack(Runnable task) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((ignored, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }
}
