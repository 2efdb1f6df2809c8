package dev.backlot.security;

import dev.backlot.user.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What the directory of users needs to know of passwords. */
@Component
class StoredPasswords implements Passwords {

    private final PasswordEncoder encoder;

    StoredPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        return hash != null && encoder.matches(password, hash);
    }
}
