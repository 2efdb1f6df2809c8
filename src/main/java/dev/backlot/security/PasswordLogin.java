package dev.backlot.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets active users in by name and password, and counts what was wrong. Nothing is counted of a name that nobody has; it
 * takes as long and is answered the same.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final VerifiedPasswords passwords;
    private final FailedLogins failures;

    PasswordLogin(Accounts accounts, VerifiedPasswords passwords, FailedLogins failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
    }

    /** Tries a password; where a CAPTCHA is due and was not solved, it is not even looked at. */
    LoginAttempt attempt(String name, String password, boolean captchaSolved) {
        Optional<Account> account = accounts.byName(name);
        if (!captchaSolved && account.filter(this::needsCaptcha).isPresent()) {
            return LoginAttempt.refused(LoginReason.AUTHENTICATION_DENIED);
        }
        boolean right = passwords.matches(account, password);
        if (right && account.isPresent() && account.get().user().active()) {
            return LoginAttempt.of(account.get());
        }
        account.ifPresent(each -> failures.failed(each.user().id()));
        return LoginAttempt.refused(LoginReason.AUTHENTICATED_FAILED);
    }

    @Override
    public Authentication authenticate(Authentication candidate) {
        LoginAttempt attempt = attempt(candidate.getName(), String.valueOf(candidate.getCredentials()), false);
        return switch (attempt.reason()) {
            case OK -> accept(attempt.account());
            case AUTHENTICATION_DENIED -> throw new LockedException("A CAPTCHA is due");
            default -> throw new BadCredentialsException("Wrong name or password");
        };
    }

    @Override
    public boolean supports(Class<?> credential) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(credential);
    }

    private Authentication accept(Account account) {
        if (failures.any(account.user().id())) {
            failures.clear(account.user().id());
        }
        return new Login(account.viewer());
    }

    private boolean needsCaptcha(Account account) {
        return failures.captchaIsDue(account.user().id());
    }
}
