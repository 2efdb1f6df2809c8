package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.hosting.WorldClocks;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What time it is. */
@ControlController
class ClockController {

    private static final String PATH = "/clock";

    /**
     * A clock.
     *
     * @param now the time that it shows
     * @param fixed whether it stands still there
     */
    record ClockBean(String now, boolean fixed) {}

    private final WorldClocks clocks;

    ClockController(WorldClocks clocks) {
        this.clocks = clocks;
    }

    @Served(
            value = "Get what time it is",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    ClockBean clock() {
        return new ClockBean(clocks.now().truncatedTo(ChronoUnit.MILLIS).toString(), clocks.standsStill());
    }

    @Served(
            value = "Set the clock",
            known = OWN,
            errors = {400, 401, 403})
    @PutMapping(PATH)
    ClockBean setClock(@RequestBody JsonBody body) {
        Instant fixed = Times.moment(body, "fixed");
        Instant now = Times.moment(body, "now");
        if ((fixed == null) == (now == null)) {
            throw Problem.invalid(ControlTexts.ONE_TIME);
        }
        if (fixed == null) {
            clocks.goOn(now);
        } else {
            clocks.stop(fixed);
        }
        return clock();
    }

    @Served(
            value = "Move the clock",
            known = OWN,
            errors = {400, 401, 403})
    @PostMapping(PATH + "/advance")
    ClockBean advanceClock(@RequestBody JsonBody body) {
        clocks.move(Times.amount(body, "by"));
        return clock();
    }

    @Served(
            value = "Let the clock go as it did at first",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping(PATH)
    ClockBean resetClock() {
        clocks.reset();
        return clock();
    }
}
