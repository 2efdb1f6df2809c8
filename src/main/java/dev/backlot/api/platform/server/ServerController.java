package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Users;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;

/** What clients ask first: the server and themselves. */
@PlatformController
class ServerController {

    private final Users users;
    private final CurrentUser currentUser;
    private final Dates dates;
    private final Clock clock;
    private final JiraVersion version;
    private final ApplicationProperties properties;

    ServerController(
            Users users,
            CurrentUser currentUser,
            Dates dates,
            Clock clock,
            JiraVersion version,
            ApplicationProperties properties) {
        this.users = users;
        this.currentUser = currentUser;
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

    @Served(
            value = "Get the calling user",
            known = OBSERVED,
            errors = {401})
    @GetMapping("/myself")
    MyselfBean getMyself(Urls urls) {
        return users.byId(currentUser.viewer().userId())
                .map(user -> MyselfBean.of(UserBean.of(user, urls), currentUser.viewer()))
                .orElseThrow(Problem::unauthenticated);
    }
}
