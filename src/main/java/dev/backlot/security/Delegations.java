package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** What applications show to act for users. The user may be deactivated: that is checked by who asks. */
public interface Delegations {

    /** For whom the bearer of a token acts; nothing where no good token has this text. */
    Optional<Delegation> bearer(String token);

    /**
     * For whom the signer of a request acts; nothing where nobody signed it.
     *
     * @throws AuthenticationException where the signature is not good
     */
    Optional<Delegation> signer(HttpServletRequest request);

    /** Answers where a signature is not good. */
    void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException;
}
