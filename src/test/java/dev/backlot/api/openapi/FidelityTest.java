package dev.backlot.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.Served;
import dev.backlot.support.HttpTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * That {@code docs/fidelity.md} tells of every served operation how it is known, and of every text of ours that it is one.
 * Each run writes the tables as they should be, with the notes of the present page, to {@code target/fidelity-operations.md}.
 */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FidelityTest {

    private static final Path PAGE = Path.of("docs", "fidelity.md");
    private static final Path WANTED = Path.of("target", "fidelity-operations.md");
    private static final String ADVICE =
            "docs/fidelity.md is not true any more: paste the tables of " + WANTED + " into it and complete the notes";
    private static final Pattern ROW = Pattern.compile(
            "^\\| (GET|POST|PUT|PATCH|DELETE) \\| `([^`]+)` \\| (\\w+) \\| (.*) \\|$", Pattern.MULTILINE);

    private static final Pattern TEXT =
            Pattern.compile("^\\| `(\\w+\\.\\w+(?:\\(\\))?)` \\| (.*) \\|$", Pattern.MULTILINE);

    private static final Path DOCUMENTED = Path.of("src", "test", "resources", "contract", "operations.txt");
    private static final Pattern UNSERVED = Pattern.compile("^- `(\\w+ [^`]+)`$", Pattern.MULTILINE);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private String page = "";

    @BeforeEach
    void writeTheTablesAsTheyShouldBe() throws IOException {
        page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Map<String, String> notes = notes();
        String operations = served().entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), notes.getOrDefault(each.getKey(), "")))
                .collect(Collectors.joining("\n"));
        String texts = OwnTexts.all().stream().map(OwnTexts.Text::row).collect(Collectors.joining("\n"));
        Files.createDirectories(WANTED.getParent());
        Files.writeString(
                WANTED,
                "| Method | Path | Known | Defaults of ours |\n|---|---|---|---|\n" + operations
                        + "\n\nOf the 433 documented operations "
                        + (433 - unserved().size()) + " are served.\n\n"
                        + unserved().stream()
                                .map(operation -> "- `" + operation + "`\n")
                                .collect(Collectors.joining())
                        + "\n| Constant | Text |\n|---|---|\n" + texts + "\n");
    }

    @Test
    void Every_served_operation_has_a_row_that_tells_how_it_is_known() {
        Map<String, String> rows = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1) + " " + row.group(2),
                        row -> row.group(3),
                        (a, b) -> "twice",
                        TreeMap::new));

        assertThat(rows).as(ADVICE).isEqualTo(served());
    }

    @Test
    void Every_agile_operation_of_Data_Center_is_served() throws IOException {
        assertThat(unserved()).noneMatch(operation -> operation.contains("/rest/agile/"));
        assertThat(served().keySet().stream().filter(operation -> operation.contains("/rest/agile/")))
                .hasSize(46);
    }

    @Test
    void The_page_names_every_documented_operation_that_is_not_served() throws IOException {
        assertThat(Files.readAllLines(DOCUMENTED)).hasSize(433);
        assertThat(UNSERVED.matcher(page).results().map(line -> line.group(1)))
                .as(ADVICE)
                .containsExactlyElementsOf(unserved());
        assertThat(page)
                .as(ADVICE)
                .contains(
                        "Of the 433 documented operations " + (433 - unserved().size()) + " are served.");
    }

    @Test
    void Every_text_of_ours_is_on_the_page_and_no_other() {
        assertThat(OwnTexts.all()).hasSizeGreaterThan(40);
        assertThat(TEXT.matcher(page).results().map(row -> new OwnTexts.Text(row.group(1), row.group(2))))
                .as(ADVICE)
                .containsExactlyInAnyOrderElementsOf(OwnTexts.all());
    }

    /** What Data Center documents and nobody serves here, in the order of the list. */
    private List<String> unserved() throws IOException {
        Set<String> known = served().keySet().stream().map(FidelityTest::shape).collect(Collectors.toSet());
        return Files.readAllLines(DOCUMENTED).stream()
                .filter(operation -> !known.contains(shape(operation)))
                .toList();
    }

    /** The names of path variables differ here and there. */
    private static String shape(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }

    private static String row(String operation, String known, String notes) {
        return "| " + operation.replace(" ", " | `") + "` | " + known + " | " + notes + " |";
    }

    private Map<String, String> notes() {
        return ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1) + " " + row.group(2), row -> row.group(4), (first, second) -> first));
    }

    /** How the operations are known, by method and path; sorted by path. */
    private Map<String, String> served() {
        Map<String, String> served =
                new TreeMap<>(Comparator.comparing((String operation) -> operation.substring(operation.indexOf(' ')))
                        .thenComparing(operation -> operation));
        mapping.getHandlerMethods().forEach((info, method) -> {
            Served marked = method.getMethodAnnotation(Served.class);
            if (marked != null) {
                operations(info.getMethodsCondition().getMethods(), info.getPatternValues())
                        .forEach(operation ->
                                served.put(operation, marked.known().name().toLowerCase(Locale.ROOT)));
            }
        });
        return served;
    }

    private static Stream<String> operations(Set<RequestMethod> methods, Set<String> paths) {
        return methods.stream()
                .flatMap(method ->
                        paths.stream().filter(path -> !path.contains("/latest")).map(path -> method + " " + path));
    }
}
