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
    private static final Pattern ROW =
            Pattern.compile("^\\| (GET|POST|PUT|DELETE) \\| `([^`]+)` \\| (\\w+) \\| (.*) \\|$", Pattern.MULTILINE);

    private static final Pattern TEXT =
            Pattern.compile("^\\| `(\\w+\\.\\w+(?:\\(\\))?)` \\| (.*) \\|$", Pattern.MULTILINE);

    /** The operations of Jira Software Data Center 10.3 under /rest/agile/1.0. */
    private static final String DATA_CENTER = """
            POST /backlog/issue
            GET /board
            POST /board
            DELETE /board/{boardId}
            GET /board/{boardId}
            GET /board/{boardId}/backlog
            GET /board/{boardId}/configuration
            GET /board/{boardId}/epic
            GET /board/{boardId}/epic/none/issue
            GET /board/{boardId}/epic/{epicId}/issue
            GET /board/{boardId}/issue
            GET /board/{boardId}/project
            GET /board/{boardId}/properties
            DELETE /board/{boardId}/properties/{propertyKey}
            GET /board/{boardId}/properties/{propertyKey}
            PUT /board/{boardId}/properties/{propertyKey}
            GET /board/{boardId}/settings/refined-velocity
            PUT /board/{boardId}/settings/refined-velocity
            GET /board/{boardId}/sprint
            GET /board/{boardId}/sprint/{sprintId}/issue
            GET /board/{boardId}/version
            GET /epic/none/issue
            POST /epic/none/issue
            GET /epic/{epicIdOrKey}
            POST /epic/{epicIdOrKey}
            GET /epic/{epicIdOrKey}/issue
            POST /epic/{epicIdOrKey}/issue
            PUT /epic/{epicIdOrKey}/rank
            PUT /issue/rank
            GET /issue/{issueIdOrKey}
            GET /issue/{issueIdOrKey}/estimation
            PUT /issue/{issueIdOrKey}/estimation
            POST /sprint
            PUT /sprint/unmap
            PUT /sprint/unmap-all
            DELETE /sprint/{sprintId}
            GET /sprint/{sprintId}
            POST /sprint/{sprintId}
            PUT /sprint/{sprintId}
            GET /sprint/{sprintId}/issue
            POST /sprint/{sprintId}/issue
            GET /sprint/{sprintId}/properties
            DELETE /sprint/{sprintId}/properties/{propertyKey}
            GET /sprint/{sprintId}/properties/{propertyKey}
            PUT /sprint/{sprintId}/properties/{propertyKey}
            POST /sprint/{sprintId}/swap
            """;

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
                        + "\n\n| Constant | Text |\n|---|---|\n" + texts + "\n");
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
    void Every_operation_of_Data_Center_is_served() {
        List<String> wanted = DATA_CENTER
                .lines()
                .map(line -> line.replace(" /", " /rest/agile/1.0/"))
                .toList();

        assertThat(wanted).hasSize(46);
        assertThat(served().keySet().stream().filter(operation -> operation.contains("/rest/agile/")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void Every_text_of_ours_is_on_the_page_and_no_other() {
        assertThat(OwnTexts.all()).hasSizeGreaterThan(40);
        assertThat(TEXT.matcher(page).results().map(row -> new OwnTexts.Text(row.group(1), row.group(2))))
                .as(ADVICE)
                .containsExactlyInAnyOrderElementsOf(OwnTexts.all());
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
