package dev.backlot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.Served;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.PresentWorld;
import dev.backlot.support.Vault;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation is asked for a private project by everybody, and {@code permissions/matrix.tsv} says what it answers: the
 * status and, for lists, how many there are. With {@code -Dbacklot.matrix=write} the table is written anew; look at what
 * changed in it.
 */
@HttpTest(world = Vault.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PermissionMatrixTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "permissions", "matrix.tsv");

    /** Refusals that leave a trace: of failed logins, and of a tab that was looked at within a transaction. */
    private static final Set<String> NOTED =
            Set.of("POST /rest/auth/1/session", "DELETE /rest/api/2/screens/{screenId}/tabs/{tabId}");

    private static final String HEAD = "operation\t" + people();

    @Autowired
    Jira jira;

    @Autowired
    PresentWorld world;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final List<String> faults = new ArrayList<>();

    /** Limits of requests are no part of the world that is put back. */
    @AfterEach
    void liftLimits() {
        jira.as("admin").delete("/_backlot/v1/rate-limits/forced");
        jira.as("admin").delete("/_backlot/v1/rate-limits");
    }

    @Test
    void Everybody_gets_what_the_table_says() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        List<Ask> asks = Ask.all();
        asks.stream().filter(Ask::reads).forEach(ask -> answers.put(ask.operation(), row(ask)));
        asks.stream().filter(ask -> !ask.reads()).forEach(ask -> answers.put(ask.operation(), row(ask)));
        List<String> lines = asks.stream()
                .map(ask -> ask.operation() + "\t" + answers.get(ask.operation()))
                .toList();
        if ("write".equals(System.getProperty("backlot.matrix"))) {
            Files.write(TABLE, Stream.concat(Stream.of(HEAD), lines.stream()).toList());
        }
        assertThat(differences(lines, Files.readAllLines(TABLE))).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void Every_operation_is_asked() throws IOException {
        TreeSet<String> served = mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Served.class))
                .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> method + " "
                                + each.getKey().getPatternValues().stream()
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Ask.all().stream().map(Ask::operation)).containsExactlyInAnyOrderElementsOf(served);
    }

    private String row(Ask ask) {
        return Arrays.stream(Person.values()).map(person -> cell(ask, person)).collect(Collectors.joining("\t"));
    }

    private String cell(Ask ask, Person person) {
        Response response = answer(ask, person);
        if (person.isStranger()) {
            faults.addAll(Leaks.in(ask, person, response));
            if (ask.namesSecrets()) {
                faults.addAll(Leaks.between(ask, person, response, answer(ask.missing(), person)));
            }
        }
        if (person == Person.DEVELOPER && ask.namesAnIssue()) {
            faults.addAll(Leaks.between(ask, person, answer(ask.sealed(), person), answer(ask.missingIssue(), person)));
        }
        return Answers.text(response);
    }

    private Response answer(Ask ask, Person person) {
        if (!ask.reads()) {
            world.become(Vault.class);
        }
        long before = world.revision();
        Response response = ask.send(person, jira);
        if (response.statusCode() >= 500) {
            faults.add(ask.operation() + " breaks for " + person);
        }
        boolean refused = response.statusCode() >= 300;
        if (!ask.reads() && refused && world.revision() != before && !NOTED.contains(ask.operation())) {
            faults.add(ask.operation() + " refuses " + person + " with " + response.statusCode() + " and writes");
        }
        return response;
    }

    private static List<String> differences(List<String> lines, List<String> known) {
        List<String> differences = new ArrayList<>();
        Map<String, String> table = known.stream()
                .skip(1)
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('\t')), line -> line));
        for (String line : lines) {
            String[] now = line.split("\t", -1);
            String[] then = table.getOrDefault(now[0], now[0]).split("\t", -1);
            for (int column = 1; column < now.length; column++) {
                String was = column < then.length ? then[column] : "not asked";
                if (!was.equals(now[column])) {
                    differences.add("%s: %s gets %s, the table says %s"
                            .formatted(now[0], List.of(Person.values()).get(column - 1), now[column], was));
                }
            }
        }
        return differences;
    }

    private static String people() {
        return Arrays.stream(Person.values()).map(Person::toString).collect(Collectors.joining("\t"));
    }
}
