package dev.backlot.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets active users in by name and password. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final VerifiedPasswords passwords;

    PasswordLogin(Accounts accounts, VerifiedPasswords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication candidate) {
        Optional<Account> account = accounts.byName(candidate.getName());
        boolean right = passwords.matches(account, String.valueOf(candidate.getCredentials()));
        return account.filter(each -> right && each.user().active())
                .map(each -> new Login(each.viewer()))
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
    }

    @Override
    public boolean supports(Class<?> credential) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(credential);
    }
}
