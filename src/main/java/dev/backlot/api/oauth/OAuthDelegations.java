package dev.backlot.api.oauth;

import dev.backlot.kernel.JiraVersion;
import dev.backlot.oauth.OAuth1Token;
import dev.backlot.oauth.OAuth2Grant;
import dev.backlot.oauth.OAuth2Grants;
import dev.backlot.oauth.OAuthClients;
import dev.backlot.oauth.OAuthProblem;
import dev.backlot.oauth.SignedRequests;
import dev.backlot.security.Delegation;
import dev.backlot.security.Delegations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Lets applications in that act for users by either protocol. */
@Component
class OAuthDelegations implements Delegations {

    private final OAuth2Grants grants;
    private final OAuthClients clients;
    private final SignedRequests requests;
    private final JiraVersion version;

    OAuthDelegations(OAuth2Grants grants, OAuthClients clients, SignedRequests requests, JiraVersion version) {
        this.grants = grants;
        this.clients = clients;
        this.requests = requests;
        this.version = version;
    }

    @Override
    public Optional<Delegation> bearer(String token) {
        return version.atLeast(8, 22) ? grants.good(token).flatMap(this::delegation) : Optional.empty();
    }

    private Optional<Delegation> delegation(OAuth2Grant grant) {
        return clients.byId(grant.clientId())
                .map(client -> new Delegation(grant.userId(), grant.scope(), client.key()));
    }

    /** The servlets of the protocol itself are signed too, by applications for which nobody spoke yet. */
    @Override
    public Optional<Delegation> signer(HttpServletRequest request) {
        if (!SignedServletRequest.isSigned(request) || request.getServletPath().startsWith(OAuth1Controller.PATH)) {
            return Optional.empty();
        }
        try {
            SignedRequests.Signer signer = requests.signer(SignedServletRequest.read(request));
            OAuth1Token token = signer.token();
            Long userId = token == null ? null : token.userId();
            if (token == null) {
                throw OAuthProblem.of("parameter_absent", "oauth_parameters_absent", "oauth_token");
            }
            if (userId == null || token.state() != OAuth1Token.State.ACCESS) {
                throw OAuthProblem.of("token_rejected");
            }
            return Optional.of(new Delegation(
                    userId, signer.client().scope(), signer.client().key()));
        } catch (OAuthProblem problem) {
            throw new SignatureRefused(problem);
        }
    }

    @Override
    public void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        OAuthProblem problem =
                reason instanceof SignatureRefused refused ? refused.problem() : OAuthProblem.of("token_rejected");
        OAuthProblemAnswer.write(request, response, problem);
    }
}
