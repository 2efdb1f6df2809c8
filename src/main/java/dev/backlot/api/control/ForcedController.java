package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.throttle.Forced;
import dev.backlot.throttle.ForcedAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Refuses the next requests, whatever the limits say. */
@ControlController
class ForcedController {

    private static final String PATH = "/rate-limits/forced";

    /**
     * Requests that will be refused.
     *
     * @param times how many
     * @param user who makes them, null for anybody
     * @param path a pattern of where they go, null for anywhere
     * @param retryAfter the seconds that they are told to wait, null for nothing
     */
    record ForcedBean(
            long times,
            @Nullable String user,
            @Nullable String path,
            @Nullable Long retryAfter) {

        static ForcedBean of(Forced forced) {
            return new ForcedBean(forced.remaining(), forced.user(), forced.path(), forced.retryAfter());
        }
    }

    private final ForcedAnswers answers;

    ForcedController(ForcedAnswers answers) {
        this.answers = answers;
    }

    @Served(
            value = "List the requests that will be refused",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    List<ForcedBean> forced() {
        return answers.pending().stream().map(ForcedBean::of).toList();
    }

    @Served(
            value = "Refuse the next requests with 429",
            known = OWN,
            errors = {400, 401, 403})
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    List<ForcedBean> force(@RequestBody JsonBody body) {
        answers.add(
                RateLimitBodies.number(body, "times", 1L),
                body.text("user").or(null),
                body.text("path").or(null),
                body.number("retryAfter").or(1L));
        return forced();
    }

    @Served(
            value = "Refuse none of the next requests",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unforce() {
        answers.clear();
    }
}
