package dev.backlot.security;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Resources that fail in every way there is, and one that says who is calling. */
@TestComponent
@RestController
@RequestMapping("/rest/probe")
class Probes {

    record Body(String name, List<Integer> numbers, Inner inner) {}

    record Inner(int depth) {}

    private final CurrentUser currentUser;

    Probes(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @GetMapping("/me")
    Map<String, Object> me() {
        return Map.of(
                "name",
                currentUser.viewer().name(),
                "anonymous",
                currentUser.viewer().isAnonymous());
    }

    @GetMapping("/echo/{id}")
    Map<String, Object> echo(@PathVariable long id, @RequestParam(defaultValue = "") String q) {
        return Map.of("id", id, "q", q);
    }

    @GetMapping("/text/{text}")
    Map<String, Object> text(@PathVariable String text) {
        return Map.of("text", text);
    }

    @GetMapping("/required")
    Map<String, Object> required(@RequestParam int count) {
        return Map.of("count", count);
    }

    @PostMapping("/body")
    Body body(@RequestBody Body body) {
        return body;
    }

    @PostMapping("/made")
    @ResponseStatus(HttpStatus.CREATED)
    void made() {}

    @DeleteMapping("/gone")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gone() {}

    @GetMapping("/problem/{kind}")
    void problem(@PathVariable String kind) {
        throw switch (kind) {
            case "invalid" -> Problem.invalidField("name", "Wrong.");
            case "unauthenticated" -> Problem.unauthenticated();
            case "login" -> Problem.unauthenticated("Not yours.", "Login Required");
            case "forbidden" -> Problem.forbidden("No.");
            case "missing" -> Problem.notFound("None.");
            case "broken" -> Problem.broken("This board has no columns with a mapped status.");
            case "locked" -> new CannotAcquireLockException("secret: row 5 of table world");
            default -> new IllegalStateException("secret: " + kind);
        };
    }
}
