package dev.backlot.seed;

import dev.backlot.kernel.Secrets;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** The applications of the demo world. Their secrets are as well known as the passwords; README.md tells them. */
record DemoApplications() implements World.Extra {

    private static final Instant REGISTERED = Instant.parse("2026-08-01T08:00:00Z");
    private static final String SECRET = "backlot-demo-secret";
    private static final String SWAGGER_UI = "http://localhost:8080/swagger-ui/oauth2-redirect.html";
    private static final String CALLBACK = "http://localhost:3000/callback";

    /** The private key is requests/oauth1-demo-key.pem. */
    private static final String PUBLIC_KEY = """
            MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtaEWhkDY4sZEmOifN5hPpEVg/984fggjBrTEp2ODd/J5FE2I\
            5b2iCvuYdZefO3ETQkfg2z59JFTzWz14dOyo43SQ1o4xtGX5PVeYvo4gs2FgwChdoQPWT0mWgI3Lrecmnnz8UELIn2gc\
            tJBbrrJXWPfvw4nHjnGp4IIBWxoBUF2WywaQxHocwclwYrLUTcssad7Ht7bFmJ++AYE4ikynp5XdLYEw3VZAwibNG1eJ\
            R34Q6guJcUYMvOV27qyaDe+GgyhHPSl9RCEFdtc68dfM1vxNWtgMNi3HpmePS5cxgVBJcDXnItLOjtBsF0fPUf6dJdOl\
            c3rXAJs8IudKRYztmwIDAQAB\
            """;

    @Override
    public void write(JdbcTemplate jdbc) {
        String hash = Secrets.hash(SECRET);
        Table clients = new Table(
                jdbc,
                "oauth_client",
                "id, protocol, name, client_key, secret_hash, shared_secret, public_key, redirect_uri, scope, created_at");
        clients.add(
                1, "OAUTH2", "Swagger UI", "backlot-swagger", hash, null, null, SWAGGER_UI, "SYSTEM_ADMIN", REGISTERED);
        clients.add(
                2,
                "OAUTH2",
                "Demo application",
                "backlot-demo",
                hash,
                null,
                null,
                CALLBACK,
                "SYSTEM_ADMIN",
                REGISTERED);
        clients.add(
                3, "OAUTH1", "Demo RSA", "backlot-demo-rsa", null, null, PUBLIC_KEY, null, "SYSTEM_ADMIN", REGISTERED);
        clients.add(
                4, "OAUTH1", "Demo HMAC", "backlot-demo-hmac", null, SECRET, null, null, "SYSTEM_ADMIN", REGISTERED);
        clients.flush();
    }
}
