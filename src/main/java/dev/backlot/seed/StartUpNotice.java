package dev.backlot.seed;

import dev.backlot.kernel.Secrets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells who started the server where it is, who may log in and what is served. */
@Component
class StartUpNotice {

    private static final Logger LOG = LoggerFactory.getLogger("backlot");

    private final JdbcTemplate jdbc;
    private final Environment environment;

    StartUpNotice(JdbcTemplate jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("{}", text(url(port)));
        }
    }

    private String text(String url) {
        List<String> lines = new ArrayList<>();
        lines.add("Backlot answers at " + url);
        lines.add("  Agile API    " + url + "/rest/agile/1.0");
        lines.add("  Swagger UI   " + url + environment.getProperty("springdoc.swagger-ui.path", "/swagger-ui.html"));
        lines.add("  Health       " + url + "/actuator/health");
        List<String> logins = logins();
        if (!logins.isEmpty()) {
            lines.add("  Users        " + String.join(", ", logins));
        }
        if (knows("personal_access_token", DemoPeople.TOKEN)) {
            lines.add("  Token        " + DemoPeople.TOKEN + " (of admin: Authorization: Bearer ...)");
        }
        if (knows("api_token", DemoSystemTokens.ATIVO)) {
            lines.add("  Ativo token  " + DemoSystemTokens.ATIVO + " (for /rest/api/1)");
        }
        if (knows("api_token", DemoSystemTokens.AIP)) {
            lines.add("  AIP token    " + DemoSystemTokens.AIP);
        }
        if (knows("api_token", DemoAlign.TOKEN)) {
            lines.add("  Align token  " + DemoAlign.TOKEN + " (for /rest/align/api/2)");
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The well-known users who still have the password that they were given here. */
    private List<String> logins() {
        List<String> logins = new ArrayList<>();
        for (World.User user : List.of(DemoPeople.ADMIN, DemoPeople.FRED, DemoPeople.VIEWER)) {
            if (hasFirstPassword(user)) {
                logins.add(user.name() + "/" + user.name());
            }
        }
        return logins;
    }

    private boolean hasFirstPassword(World.User user) {
        List<String> hashes =
                jdbc.queryForList("select password_hash from jira_user where name = ?", String.class, user.name());
        return hashes.contains(user.passwordHash());
    }

    /** Whether a well-known token is still good. */
    private boolean knows(String table, String token) {
        Long tokens = jdbc.queryForObject(
                "select count(*) from " + table + " where token_hash = ?", Long.class, Secrets.hash(token));
        return tokens != null && tokens > 0;
    }

    private String url(String port) {
        String address = environment.getProperty("server.address", "localhost");
        String host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
        String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        return scheme + "://" + host + ":" + port + environment.getProperty("server.servlet.context-path", "");
    }
}
