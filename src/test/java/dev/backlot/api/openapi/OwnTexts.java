package dev.backlot.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The wordings that no source gives, read from the sources: constants and methods of the classes named {@code *Texts} and of
 * {@code WireDefaults} whose comment, or whose class's comment, says that they are ours.
 */
final class OwnTexts {

    /** A constant with its text, or a method with the string literals of its body. */
    record Text(String name, String text) {

        String row() {
            return "| `" + name + "` | " + text + " |";
        }
    }

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern OURS = Pattern.compile(
            "\\bours\\b|No source gives|Unsure|hand-written|Not a message of Jira", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*final class (\\w+)", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?(?<=\\n)    static (final )?String (\\w+)(?:\\(| =)((?:(?!;\\n).)*);\\n",
            Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private OwnTexts() {}

    static List<Text> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(OwnTexts::hasTexts)
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasTexts(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith("Texts.java") && !name.startsWith("Demo") && !name.startsWith("Operation"))
                || name.equals("WireDefaults.java");
    }

    private static List<Text> of(Path file) {
        String source = read(file);
        MatchResult type = CLASS.matcher(source).results().findFirst().orElseThrow();
        boolean all = type.group(1).contains("No source gives") || type.group(1).contains("defaults of ours");
        List<Text> texts = new ArrayList<>();
        MEMBER.matcher(source.substring(type.end())).results().forEach(member -> {
            String comment = member.group(1);
            if (all || (comment != null && OURS.matcher(comment).find())) {
                texts.add(text(file, type.group(2), member));
            }
        });
        return texts;
    }

    private static Text text(Path file, String type, MatchResult member) {
        String name = type + "." + member.group(3);
        return member.group(2) == null
                ? new Text(name + "()", literals(member.group(4)).strip())
                : new Text(name, value(file, member.group(3)).strip());
    }

    private static String value(Path file, String constant) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
        try {
            return (String) ReflectionTestUtils.getField(Class.forName(name), constant);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String literals(String code) {
        return LITERAL.matcher(code).results().map(literal -> literal.group(1)).collect(Collectors.joining("…"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
