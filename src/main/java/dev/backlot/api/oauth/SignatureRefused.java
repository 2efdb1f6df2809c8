package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuthProblem;
import org.springframework.security.core.AuthenticationException;

/** Takes a refusal of OAuth 1.0a through Spring's filters. */
final class SignatureRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final OAuthProblem problem;

    SignatureRefused(OAuthProblem problem) {
        super("The signature is refused", problem);
        this.problem = problem;
    }

    OAuthProblem problem() {
        return problem;
    }
}
