package dev.backlot.security;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets active users in by personal access token, and applications that act for them by a token of theirs. */
@Component
class TokenLogin implements AuthenticationProvider {

    private final KnownTokens tokens;
    private final TokenUses uses;
    private final Delegations delegations;
    private final Accounts accounts;

    TokenLogin(KnownTokens tokens, TokenUses uses, Delegations delegations, Accounts accounts) {
        this.tokens = tokens;
        this.uses = uses;
        this.delegations = delegations;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication candidate) {
        BearerCredential credential = (BearerCredential) candidate;
        return tokens.find(credential.getCredentials())
                .filter(token -> token.account().user().active())
                .map(this::accept)
                .or(() -> delegated(credential.getCredentials()))
                .orElseGet(() -> refuse(credential));
    }

    @Override
    public boolean supports(Class<?> credential) {
        return BearerCredential.class.isAssignableFrom(credential);
    }

    private Authentication accept(KnownTokens.KnownToken token) {
        uses.touch(token.id());
        return new Login(token.account().viewer());
    }

    private Optional<Authentication> delegated(String token) {
        return delegations
                .bearer(token)
                .flatMap(delegation -> accounts.byId(delegation.userId())
                        .filter(account -> account.user().active())
                        .map(account -> Login.within(account.viewer(), delegation)));
    }

    private static Authentication refuse(BearerCredential credential) {
        if (credential.anonymousIfRefused()) {
            return new AnonymousAuthenticationToken(
                    "backlot", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
        throw new BadCredentialsException("Unknown, expired or revoked token");
    }
}
