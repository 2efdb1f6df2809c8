package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.PageQuery;
import dev.backlot.scheme.NotificationSchemes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who hears of what happens to issues. */
@PlatformController
class NotificationSchemeController {

    private static final int LIMIT = 50;

    private final NotificationSchemes schemes;
    private final NotificationSchemeBeans beans;

    NotificationSchemeController(NotificationSchemes schemes, NotificationSchemeBeans beans) {
        this.schemes = schemes;
        this.beans = beans;
    }

    @Served(value = "Get the notification schemes that the caller may see", known = DOCUMENTED, errors = 400)
    @GetMapping("/notificationscheme")
    PageBean<NotificationSchemeBean> getNotificationSchemes(PageQuery window, Expand expand, Urls urls) {
        return PageBean.of(schemes.page(window.atMost(LIMIT)).map(scheme -> beans.bean(scheme, expand, urls)));
    }

    @Served(
            value = "Get a notification scheme",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/notificationscheme/{id}")
    NotificationSchemeBean getNotificationScheme(@PathVariable long id, Expand expand, Urls urls) {
        return beans.bean(schemes.require(id), expand, urls);
    }

    @Served(
            value = "Get the notification scheme of a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectKeyOrId}/notificationscheme")
    NotificationSchemeBean getNotificationSchemeOfProject(
            @PathVariable String projectKeyOrId, Expand expand, Urls urls) {
        return beans.bean(schemes.ofProject(projectKeyOrId), expand, urls);
    }
}
