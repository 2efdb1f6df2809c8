package dev.backlot.api.oauth;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Served;
import dev.backlot.oauth.RedirectUris;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives applications tokens and takes them back; no user is there. */
@RestController
@RequestMapping(
        path = {OAuth2Only.REST, OAuth2Only.REST_LATEST},
        produces = MediaType.APPLICATION_JSON_VALUE)
class TokenController {

    private final AuthorizationServer server;
    private final RedirectUris redirects;

    TokenController(AuthorizationServer server, RedirectUris redirects) {
        this.server = server;
        this.redirects = redirects;
    }

    @Served(value = "Get a token for a code, or a new one for an old one", known = DOCUMENTED)
    @PostMapping("/token")
    ResponseEntity<?> getToken(HttpServletRequest request) {
        return answer(request, shown -> {
            Authentication client = server.client(ApplicationRequest.client(shown));
            Authentication given = server.perform(ApplicationRequest.grant(shown, client));
            return ResponseEntity.ok(TokenAnswer.of((OAuth2AccessTokenAuthenticationToken) given));
        });
    }

    @Served(value = "Take a token back", known = ASSUMED)
    @PostMapping("/revoke")
    ResponseEntity<?> revokeToken(HttpServletRequest request) {
        return answer(request, shown -> {
            Authentication client = server.client(ApplicationRequest.client(shown));
            server.perform(ApplicationRequest.revocation(shown, client));
            return ResponseEntity.ok().build();
        });
    }

    private ResponseEntity<?> answer(HttpServletRequest request, Function<HttpServletRequest, ResponseEntity<?>> work) {
        try {
            if (!redirects.isSafe(request.getScheme(), request.getServerName())) {
                throw ApplicationRequest.refusal(OAuth2ErrorCodes.INVALID_REQUEST, OAuthPageTexts.HTTPS_ONLY);
            }
            return work.apply(ApplicationRequest.of(request));
        } catch (OAuth2AuthenticationException refused) {
            return refuse(refused.getError());
        }
    }

    private static ResponseEntity<?> refuse(OAuth2Error error) {
        boolean unknownClient = error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(unknownClient ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST);
        if (unknownClient) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OAuth 2.0\"");
        }
        return answer.body(new Refusal(error.getErrorCode(), error.getDescription()));
    }

    /** The body of a refusal, RFC 6749, section 5.2. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(
            String error,
            @JsonProperty("error_description") @Nullable String description) {}
}
