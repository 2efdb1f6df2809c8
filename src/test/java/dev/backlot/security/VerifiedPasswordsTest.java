package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.backlot.BacklotProperties;
import dev.backlot.user.User;
import dev.backlot.user.Viewer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.crypto.password.PasswordEncoder;

class VerifiedPasswordsTest {

    private final BacklotProperties properties = new Binder(
                    new MapConfigurationPropertySource(Map.of("backlot.password-strength", "4")))
            .bind("backlot", BacklotProperties.class)
            .get();
    private final PasswordEncoder bcrypt = spy(new SecurityConfiguration().passwordEncoder(properties));
    private final VerifiedPasswords passwords = new VerifiedPasswords(bcrypt, properties);

    @Test
    void bcryptIsAskedOncePerPassword() {
        Optional<Account> account = account(1, bcrypt.encode("secret"));

        assertThat(passwords.matches(account, "secret")).isTrue();
        assertThat(passwords.matches(account, "secret")).isTrue();

        verify(bcrypt, times(1)).matches(any(), any());
    }

    @Test
    void aWrongPasswordIsNeverRemembered() {
        Optional<Account> account = account(1, bcrypt.encode("secret"));
        assertThat(passwords.matches(account, "secret")).isTrue();

        assertThat(passwords.matches(account, "wrong")).isFalse();
        assertThat(passwords.matches(account, "wrong")).isFalse();

        verify(bcrypt, times(3)).matches(any(), any());
    }

    @Test
    void whatIsRememberedGoesWithTheStoredHashAndTheUser() {
        assertThat(passwords.matches(account(1, bcrypt.encode("secret")), "secret"))
                .isTrue();

        assertThat(passwords.matches(account(1, bcrypt.encode("other")), "secret"))
                .isFalse();
        assertThat(passwords.matches(account(2, bcrypt.encode("other")), "secret"))
                .isFalse();
    }

    @Test
    void anUnknownUserAndOneWithoutPasswordCostAsMuchAsAWrongPassword() {
        assertThat(passwords.matches(Optional.empty(), "secret")).isFalse();
        assertThat(passwords.matches(account(1, null), "secret")).isFalse();

        ArgumentCaptor<String> hash = ArgumentCaptor.forClass(String.class);
        verify(bcrypt, times(2)).matches(eq("secret"), hash.capture());
        assertThat(hash.getValue()).matches("\\{bcrypt}\\$2a\\$04\\$[./A-Za-z0-9]{53}");
    }

    private static Optional<Account> account(long id, String hash) {
        User user = mock(User.class);
        when(user.id()).thenReturn(id);
        when(user.passwordHash()).thenReturn(hash);
        return Optional.of(new Account(user, Viewer.anonymous()));
    }
}
