package dev.backlot.api.auth;

import dev.backlot.api.Dates;
import dev.backlot.security.PersonalAccessTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Personal access tokens", description = "The caller's own tokens")
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

    @Operation(summary = "Make a token", description = "The only answer that has the token's text, rawToken.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TokenBean create(@RequestBody TokenRequest request) {
        return TokenBean.of(tokens.create(request.name(), request.expirationDuration()), dates);
    }

    @Operation(summary = "List the caller's tokens")
    @GetMapping
    List<TokenBean> list() {
        return tokens.own().stream().map(token -> TokenBean.of(token, dates)).toList();
    }

    @Operation(summary = "Revoke one of the caller's tokens")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id) {
        tokens.revoke(id);
    }
}
