package dev.backlot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets applications in that sign their requests. A signature that is not good is refused, and never makes somebody anonymous. */
final class SignatureLogin extends OncePerRequestFilter {

    private final Delegations delegations;
    private final Accounts accounts;
    private final LoginAnswers answers;

    SignatureLogin(Delegations delegations, Accounts accounts, LoginAnswers answers) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Optional<Delegation> delegation = delegations.signer(request);
            if (delegation.isPresent()) {
                Login login = login(delegation.get());
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(login);
                SecurityContextHolder.setContext(context);
                answers.tokenAccepted(request, response, login);
            }
        } catch (AuthenticationException refused) {
            delegations.refuse(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }

    private Login login(Delegation delegation) {
        return accounts.byId(delegation.userId())
                .filter(account -> account.user().active())
                .map(account -> Login.within(account.viewer(), delegation))
                .orElseThrow(() -> new BadCredentialsException("The user is not there any more"));
    }
}
