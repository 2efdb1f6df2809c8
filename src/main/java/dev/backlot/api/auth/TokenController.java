package dev.backlot.api.auth;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.kernel.PageQuery;
import dev.backlot.security.PersonalAccessTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens: the caller's own, and for administrators those of everybody. */
@RestController
@RequestMapping(
        path = {"/rest/pat/latest/tokens", "/rest/pat/1.0/tokens"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class TokenController {

    private final PersonalAccessTokens tokens;
    private final Dates dates;

    TokenController(PersonalAccessTokens tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    @Served(
            value = "Make a token",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TokenBean create(@RequestBody TokenRequest request) {
        return TokenBean.of(tokens.create(request.name(), request.expirationDuration()), dates);
    }

    @Served(value = "List the caller's tokens", known = DOCUMENTED, errors = 401)
    @GetMapping
    List<TokenBean> list() {
        return tokens.own().stream().map(token -> TokenBean.of(token, dates)).toList();
    }

    @Served(
            value = "Search the tokens of all users",
            known = ASSUMED,
            errors = {400, 401, 403})
    @GetMapping("/search")
    TokenPageBean search(@RequestParam(required = false) @Nullable String username, PageQuery window) {
        return TokenPageBean.of(tokens.all(username, window).map(token -> TokenBean.of(token, dates)));
    }

    @Served(
            value = "Revoke a token: one of the caller's, as an administrator anybody's",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id) {
        tokens.revoke(id);
    }
}
