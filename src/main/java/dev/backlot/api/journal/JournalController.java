package dev.backlot.api.journal;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Durations;
import dev.backlot.api.Served;
import dev.backlot.journal.Journal;
import dev.backlot.journal.JournalEntry;
import dev.backlot.journal.JournalQuery;
import dev.backlot.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads the journal. */
@RestController
@RequestMapping(path = "/_backlot/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class JournalController {

    private static final String PATH = "/journal";

    private final Journal journal;
    private final ServedPaths paths;
    private final Har har;

    JournalController(Journal journal, ServedPaths paths, Har har) {
        this.journal = journal;
        this.paths = paths;
        this.har = har;
    }

    @Served(
            value = "List the last requests, those first that found no path or were refused",
            known = OWN,
            errors = {400, 401, 403})
    @GetMapping(PATH)
    JournalBean listRequests(
            HttpServletRequest asked,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "problems") String order,
            @RequestParam(defaultValue = "100") int limit) {
        JournalParameters.check(asked);
        JournalQuery query = JournalParameters.query(method, path, status, user, since, after);
        return JournalBean.of(journal.find(query), JournalOrder.of(order), JournalParameters.limit(limit), paths.all());
    }

    @Served(
            value = "Get a request with its answer, headers and bodies",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping(PATH + "/{id}")
    EntryBean getRequest(@PathVariable long id) {
        return EntryBean.whole(journal.get(id), paths.all());
    }

    @Served(
            value = "Wait until requests have come",
            known = OWN,
            errors = {400, 401, 403, 408})
    @GetMapping(PATH + "/wait")
    ResponseEntity<WaitBean> awaitRequests(
            HttpServletRequest asked,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "1") int count,
            @RequestParam(defaultValue = "5s") String timeout) {
        JournalParameters.check(asked);
        JournalQuery query = JournalParameters.query(method, path, status, user, since, after);
        return answer(query, JournalParameters.count(count), timeout);
    }

    @Served(
            value = "Get the last requests as an HTTP archive (HAR 1.2)",
            known = OWN,
            errors = {400, 401, 403})
    @GetMapping(PATH + ".har")
    HarBean exportRequests(
            HttpServletRequest asked,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable Long after) {
        JournalParameters.check(asked);
        return har.of(journal.find(JournalParameters.query(method, path, status, user, since, after)));
    }

    @Served(
            value = "Forget the last requests",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetRequests() {
        journal.clear();
    }

    private ResponseEntity<WaitBean> answer(JournalQuery query, int count, String timeout) {
        try {
            List<JournalEntry> met = journal.await(query, count, JournalParameters.timeout(timeout));
            if (met.size() >= count) {
                return ResponseEntity.ok(WaitBean.satisfied(met, paths.all()));
            }
            List<JournalEntry> all = journal.find(JournalQuery.all());
            return ResponseEntity.status(HttpStatus.REQUEST_TIMEOUT)
                    .body(WaitBean.missed(
                            count, Durations.format(JournalParameters.timeout(timeout)), met, all, paths.all()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server stops.");
        }
    }
}
