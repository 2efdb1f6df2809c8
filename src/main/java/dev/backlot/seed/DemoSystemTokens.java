package dev.backlot.seed;

import dev.backlot.kernel.Secrets;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** The administrator's tokens of the systems beside Jira; they are as well known as the passwords, README.md tells them. */
record DemoSystemTokens() implements World.Extra {

    /** Of Ativo Programs. */
    static final String ATIVO = "backlot-demo-ativo-token";

    /** Of Assets and Inventory: a JWT that may write and never ends. */
    static final String AIP =
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJKSVJBVVNFUjEwMDAwIiwiYWNjZXNzIjoiUkVBRF9XUklURSIsIm5hbWUiO"
                    + "iJkZW1vIiwiaWF0IjoxNzg1NTcxMjAwLCJqdGkiOiI1YTIxNmZjNmEwNmZjY2EwMDkxMmVjNTdiNWFmMWUwZCJ9.FB"
                    + "LMVf_Z55OVxgPgx0UD5O8jeHurJSHnqRwJPyYEsnE";

    private static final Instant MADE = Instant.parse("2026-08-01T08:00:00Z");

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "api_token", "id, system_id, user_id, name, token_hash, read_only, created_at, expiring_at")
                .add(1L, "ativo", DemoPeople.ADMIN.id(), "demo", Secrets.hash(ATIVO), false, MADE, null)
                .add(2L, "aip", DemoPeople.ADMIN.id(), "demo", Secrets.hash(AIP), false, MADE, null)
                .flush();
    }
}
