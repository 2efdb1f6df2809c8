package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;

/** What clients ask first: the server. */
@PlatformController
class ServerController {

    private final Dates dates;
    private final Clock clock;
    private final JiraVersion version;
    private final ApplicationProperties properties;

    ServerController(Dates dates, Clock clock, JiraVersion version, ApplicationProperties properties) {
        this.dates = dates;
        this.clock = clock;
        this.version = version;
        this.properties = properties;
    }

    @Served(value = "Get information about the server", known = OBSERVED)
    @GetMapping("/serverInfo")
    ServerInfoBean getServerInfo(Urls urls) {
        String set = properties.get(ApplicationProperty.BASE_URL);
        return ServerInfoBean.of(
                version,
                set.isEmpty() ? urls.base() : set,
                properties.get(ApplicationProperty.TITLE),
                dates.platform(clock.instant()));
    }
}
