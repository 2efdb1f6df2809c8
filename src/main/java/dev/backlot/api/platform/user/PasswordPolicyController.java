package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.ReadsOnly;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.user.UserSearch;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What passwords must be like. As in a new Jira there is no policy, so that nothing is ever wrong with one. */
@PlatformController
class PasswordPolicyController {

    private static final List<String> NO_POLICY = List.of();

    private final UserSearch search;

    PasswordPolicyController(UserSearch search) {
        this.search = search;
    }

    @Served(value = "Get what passwords must be like", known = DOCUMENTED)
    @GetMapping("/password/policy")
    List<String> getPasswordPolicy() {
        return NO_POLICY;
    }

    @Served(value = "Get what is wrong with a new user's password", known = DOCUMENTED, errors = 400, changes = false)
    @ReadsOnly
    @PostMapping("/password/policy/createUser")
    List<String> policyCheckCreateUser(@RequestBody JsonBody body) {
        require(body, "username");
        require(body, "password");
        return NO_POLICY;
    }

    @Served(
            value = "Get what is wrong with a user's next password",
            known = DOCUMENTED,
            errors = {400, 401, 404},
            changes = false)
    @ReadsOnly
    @PostMapping("/password/policy/updateUser")
    List<String> policyCheckUpdateUser(@RequestBody JsonBody body) {
        String username = require(body, "username");
        require(body, "newPassword");
        search.require(username, null);
        return NO_POLICY;
    }

    private static String require(JsonBody body, String key) {
        String value = body.text(key).or(null);
        if (value == null || value.isEmpty()) {
            throw Problem.invalidField(key, UserWireTexts.missing(key));
        }
        return value;
    }
}
