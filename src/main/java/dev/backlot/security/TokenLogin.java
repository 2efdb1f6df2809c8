package dev.backlot.security;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets active users in by personal access token. */
@Component
class TokenLogin implements AuthenticationProvider {

    private final KnownTokens tokens;
    private final TokenUses uses;

    TokenLogin(KnownTokens tokens, TokenUses uses) {
        this.tokens = tokens;
        this.uses = uses;
    }

    @Override
    public Authentication authenticate(Authentication candidate) {
        BearerCredential credential = (BearerCredential) candidate;
        return tokens.find(credential.getCredentials())
                .filter(token -> token.account().user().active())
                .map(this::accept)
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

    private static Authentication refuse(BearerCredential credential) {
        if (credential.anonymousIfRefused()) {
            return new AnonymousAuthenticationToken(
                    "backlot", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
        throw new BadCredentialsException("Unknown, expired or revoked token");
    }
}
