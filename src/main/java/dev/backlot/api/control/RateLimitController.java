package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.throttle.RateLimits;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Sets how many requests are let through. */
@ControlController
class RateLimitController {

    private static final String PATH = "/rate-limits";

    private final RateLimits limits;

    RateLimitController(RateLimits limits) {
        this.limits = limits;
    }

    @Served(
            value = "Get how many requests are let through",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    RateLimitsBean rateLimits() {
        return RateLimitsBean.of(limits.settings());
    }

    @Served(
            value = "Set how many requests are let through",
            known = OWN,
            errors = {400, 401, 403})
    @PutMapping(PATH)
    RateLimitsBean setRateLimits(@RequestBody JsonBody body) {
        limits.replace(RateLimitBodies.settings(body, limits.configured()));
        return RateLimitsBean.of(limits.settings());
    }

    @Served(
            value = "Let through as many requests as the server was started with",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetRateLimits() {
        limits.reset();
    }

    @Served(
            value = "Get what holds for one user",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping(PATH + "/users/{name}")
    RateLimitsBean.UserBean userRateLimit(@PathVariable String name) {
        return RateLimitsBean.UserBean.of(name.toLowerCase(Locale.ROOT), limits.of(name));
    }

    @Served(
            value = "Let something else hold for one user",
            known = OWN,
            errors = {400, 401, 403, 404})
    @PutMapping(PATH + "/users/{name}")
    RateLimitsBean.UserBean setUserRateLimit(@PathVariable String name, @RequestBody JsonBody body) {
        limits.exempt(name, RateLimitBodies.rule(body, limits.settings().limit()));
        return RateLimitsBean.UserBean.of(name.toLowerCase(Locale.ROOT), limits.of(name));
    }

    @Served(
            value = "Let hold for one user what holds for all",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping(PATH + "/users/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeUserRateLimit(@PathVariable String name) {
        limits.include(name);
    }
}
