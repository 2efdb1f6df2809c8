package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Served;
import dev.backlot.kernel.Problem;
import dev.backlot.security.FailedLogins;
import dev.backlot.user.Users;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Forgets wrong passwords, which in Jira is a button on the page of a user. */
@ControlController
class FailedLoginController {

    private final Users users;
    private final FailedLogins failures;

    FailedLoginController(Users users, FailedLogins failures) {
        this.users = users;
        this.failures = failures;
    }

    @Served(
            value = "Forget a user's wrong passwords, so that no CAPTCHA is due",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping("/users/{name}/failed-logins")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetFailedLogins(@PathVariable String name) {
        failures.clear(users.byName(name)
                .orElseThrow(() -> Problem.notFound(ControlTexts.unknownUser(name)))
                .id());
    }
}
