package dev.backlot.scheme;

import dev.backlot.project.SchemeChoice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets requests about projects say which security scheme is to be used. The issues of the project follow: each gets the
 * level of the new scheme that is called like its own, else the usual one, else none. Jira asks an administrator for that;
 * a request cannot be asked.
 */
@Component
class SecuritySchemeChoice implements SchemeChoice {

    private final SchemesOf<SecurityScheme> schemes;
    private final JdbcClient jdbc;

    SecuritySchemeChoice(SchemesOf<SecurityScheme> schemes, JdbcClient jdbc) {
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    @Override
    public String field() {
        return "issueSecurityScheme";
    }

    @Override
    public boolean exists(long schemeId) {
        return schemes.find(schemeId).isPresent();
    }

    @Override
    public void assign(long projectId, long schemeId) {
        Optional<SecurityScheme> before = schemes.ofProject(projectId);
        SecurityScheme scheme = schemes.find(schemeId).orElseThrow();
        schemes.assign(projectId, scheme);
        before.filter(old -> old.id() != schemeId)
                .ifPresent(old ->
                        old.levels().forEach(level -> replace(projectId, level.id(), successor(level, scheme))));
    }

    private static @Nullable Long successor(SecurityLevel level, SecurityScheme scheme) {
        return scheme.levels().stream()
                .filter(each -> each.name().equalsIgnoreCase(level.name()))
                .findFirst()
                .map(SecurityLevel::id)
                .orElse(scheme.usualId());
    }

    private void replace(long projectId, long levelId, @Nullable Long otherId) {
        jdbc.sql("update issue set security_level_id = cast(:other as bigint)"
                        + " where project_id = :project and security_level_id = :level")
                .param("other", otherId)
                .param("project", projectId)
                .param("level", levelId)
                .update();
    }
}
