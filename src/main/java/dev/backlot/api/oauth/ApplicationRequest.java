package dev.backlot.api.oauth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2RefreshTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2TokenRevocationAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.DelegatingAuthenticationConverter;

/** Reads what an application wants without a user into the form that Spring's authorization server takes. */
final class ApplicationRequest extends HttpServletRequestWrapper {

    private static final AuthenticationConverter CLIENT = new DelegatingAuthenticationConverter(
            new ClientSecretBasicAuthenticationConverter(), new ClientSecretPostAuthenticationConverter());
    private static final AuthenticationConverter GRANT = new DelegatingAuthenticationConverter(
            new OAuth2AuthorizationCodeAuthenticationConverter(), new OAuth2RefreshTokenAuthenticationConverter());
    private static final AuthenticationConverter REVOCATION = new OAuth2TokenRevocationAuthenticationConverter();

    private ApplicationRequest(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request) {
        return new ApplicationRequest(request);
    }

    /** Jira takes the parameters of a form in the query too, Spring does not: to it, all of them are of the form. */
    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    /**
     * Who the application says it is.
     *
     * @throws OAuth2AuthenticationException where it says nothing
     */
    static Authentication client(HttpServletRequest request) {
        String verifier = request.getParameter(PkceParameterNames.CODE_VERIFIER);
        if (verifier != null && !ProofKeys.isVerifier(verifier)) {
            throw refusal(OAuth2ErrorCodes.INVALID_GRANT, "code_verifier must have 43 to 127 characters");
        }
        return required(
                CLIENT.convert(request), OAuth2ErrorCodes.INVALID_CLIENT, "client_id or client_secret is missing");
    }

    /**
     * What it wants a token for.
     *
     * @throws OAuth2AuthenticationException where that is nothing that gives one
     */
    static Authentication grant(HttpServletRequest request, Authentication client) {
        String code = request.getParameter(OAuth2ParameterNames.GRANT_TYPE) == null
                ? OAuth2ErrorCodes.INVALID_REQUEST
                : OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE;
        return required(
                as(client, () -> GRANT.convert(request)),
                code,
                "grant_type must be authorization_code or refresh_token");
    }

    /**
     * What it wants taken back.
     *
     * @throws OAuth2AuthenticationException where it does not say
     */
    static Authentication revocation(HttpServletRequest request, Authentication client) {
        return required(
                as(client, () -> REVOCATION.convert(request)), OAuth2ErrorCodes.INVALID_REQUEST, "token is missing");
    }

    static OAuth2AuthenticationException refusal(String code, String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, description, null));
    }

    private static Authentication required(@Nullable Authentication read, String code, String description) {
        if (read == null) {
            throw refusal(code, description);
        }
        return read;
    }

    /** Spring's converters look for the application where users are found otherwise. */
    private static @Nullable Authentication as(Authentication client, Supplier<@Nullable Authentication> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(client);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
