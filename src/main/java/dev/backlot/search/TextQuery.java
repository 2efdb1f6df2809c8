package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a query looks for in text: words that must all be there, in any form and letter case; phrases in quotes; words
 * with {@code *} and {@code ?}; {@code OR} between, {@code NOT} or {@code -} before them. The patterns mean the same to
 * Java, which H2 uses, and to PostgreSQL.
 */
record TextQuery(List<List<Term>> alternatives) {

    /** A pattern, and whether it must not be found. */
    record Term(String pattern, boolean excluded) {}

    /** Letters beyond ASCII by hand, since the databases differ about them. Chinese and Japanese have no word bounds. */
    private static final String WORD = "[\\w\\u00c0-\\u1fff]";

    private static final String NO_WORD = "[^\\w\\u00c0-\\u1fff]";
    private static final Pattern TOKEN = Pattern.compile("([-+!]?)(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\w*?\\u0080-\\uffff]+");
    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{2})(?:ies|ing|ed|es|e|y|(?<!s)s)$");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final String ENDINGS = "(s|es|ed|ing|e|y|ies|ied)?";
    private static final int SHORTEST_STEM = 3;

    /** Reads the text; nothing where operators in it have no words to join. */
    static Optional<TextQuery> parse(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            return Optional.empty();
        }
        List<List<Term>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        String before = "AND";
        Matcher token = TOKEN.matcher(text.replaceAll("[()]", " ").strip());
        while (token.find()) {
            String word = token.group();
            if (isJoint(word) && isOperator(before)) {
                return Optional.empty();
            }
            if (word.equals("OR")) {
                alternatives.add(new ArrayList<>());
            } else if (!isOperator(word)) {
                add(alternatives.get(alternatives.size() - 1), token, before.equals("NOT"));
            }
            before = word;
        }
        return isOperator(before) ? Optional.empty() : Optional.of(new TextQuery(alternatives));
    }

    /** Whether a word begins with a wildcard, which Jira refuses. */
    static boolean hasLeadingWildcard(String text) {
        return Arrays.stream(text.strip().split("\\s+")).anyMatch(word -> word.matches("[*?].*"));
    }

    /** The text of an expression is what is looked for. */
    Condition in(String expression) {
        return Condition.any(alternatives.stream()
                .map(terms -> all(terms, "regexp_like(lower(" + expression + "), ?)"))
                .toList());
    }

    private static Condition all(List<Term> terms, String found) {
        return terms.stream().allMatch(Term::excluded)
                ? Condition.NEVER
                : Condition.all(terms.stream()
                        .map(term -> Condition.of(term.excluded ? "not " + found : found, term.pattern))
                        .toList());
    }

    private static boolean isOperator(String word) {
        return isJoint(word) || word.equals("NOT");
    }

    private static boolean isJoint(String word) {
        return word.equals("AND") || word.equals("OR");
    }

    private static void add(List<Term> terms, Matcher token, boolean negated) {
        String text = token.group(2) == null ? token.group(3) : token.group(2);
        String words = SEPARATOR
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(TextQuery::pattern)
                .collect(Collectors.joining(NO_WORD + "+"));
        if (!words.isEmpty()) {
            boolean excluded = negated || token.group(1).matches("[-!]");
            terms.add(new Term("(^|" + NO_WORD + ")" + words + "($|" + NO_WORD + ")", excluded));
        }
    }

    private static String pattern(String word) {
        if (word.contains("*") || word.contains("?")) {
            return word.replace("*", WORD + "*").replace("?", WORD);
        }
        String stem = ENDING.matcher(word).replaceFirst("");
        boolean isStem = stem.length() >= SHORTEST_STEM && VOWEL.matcher(stem).find();
        return isStem && word.matches("[a-z]+") ? stem + ENDINGS : word;
    }
}
