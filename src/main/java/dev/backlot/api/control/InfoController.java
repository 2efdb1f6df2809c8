package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.kernel.JiraVersion;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells what is running. */
@ControlController
class InfoController {

    /**
     * What is running.
     *
     * @param version Backlot's own
     * @param jira the release that it answers like
     * @param time the server's, which need not be the time of day
     */
    record InfoBean(String version, String jira, String time) {}

    private final JiraVersion jira;
    private final Clock clock;
    private final Dates dates;
    private final ObjectProvider<BuildProperties> build;

    InfoController(JiraVersion jira, Clock clock, Dates dates, ObjectProvider<BuildProperties> build) {
        this.jira = jira;
        this.clock = clock;
        this.dates = dates;
        this.build = build;
    }

    @Served(
            value = "Get what is running",
            known = OWN,
            errors = {401, 403})
    @GetMapping("/info")
    InfoBean info() {
        BuildProperties properties = build.getIfAvailable();
        String version = properties == null ? null : properties.getVersion();
        return new InfoBean(version == null ? "development" : version, jira.release(), dates.platform(clock.instant()));
    }
}
