package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.kernel.Problem;
import dev.backlot.token.ApiTokens;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tokens of the systems beside Jira, which these make on pages of their own. */
@ControlController
class SystemTokenController {

    private static final String PATH = "/systems/{system}/tokens";

    private final ApiTokens tokens;
    private final Users users;

    SystemTokenController(ApiTokens tokens, Users users) {
        this.tokens = tokens;
        this.users = users;
    }

    @Served(
            value = "List the tokens of a system beside Jira",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping(PATH)
    List<SystemTokenBean> systemTokens(@PathVariable String system) {
        return tokens.list(tokens.system(system)).stream()
                .map(token -> SystemTokenBean.of(token, users))
                .toList();
    }

    @Served(
            value = "Make a token of a system beside Jira",
            known = OWN,
            errors = {400, 401, 403, 404})
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    SystemTokenBean createSystemToken(@PathVariable String system, @RequestBody JsonBody body) {
        String name = Objects.requireNonNullElse(body.text("user").or(""), "");
        return SystemTokenBean.of(
                tokens.issue(
                        tokens.system(system),
                        users.byName(name).orElseThrow(() -> Problem.invalid(ControlTexts.unknownUser(name))),
                        body.text("name").or(null),
                        body.moment("expiringAt").or(null),
                        Boolean.TRUE.equals(body.flag("readOnly").or(false))),
                users);
    }

    @Served(
            value = "Revoke a token of a system beside Jira",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping(PATH + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeSystemToken(@PathVariable String system, @PathVariable long id) {
        tokens.revoke(tokens.system(system), id);
    }
}
