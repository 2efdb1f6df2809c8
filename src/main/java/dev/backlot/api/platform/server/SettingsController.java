package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.document.ColumnBean;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.setting.Settings;
import dev.backlot.user.CurrentUser;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The base URL, the usual columns, and which features are switched on. */
@PlatformController
class SettingsController {

    private static final String COLUMNS = "issue.navigator.columns";
    private static final String USUAL_COLUMNS =
            "issuetype,issuekey,summary,assignee,reporter,priority,status,resolution,created,updated,duedate";

    private final Settings settings;
    private final ApplicationProperties properties;
    private final FieldCatalog fields;
    private final CurrentUser currentUser;

    SettingsController(
            Settings settings, ApplicationProperties properties, FieldCatalog fields, CurrentUser currentUser) {
        this.settings = settings;
        this.properties = properties;
        this.fields = fields;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Set the base URL",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PutMapping("/settings/baseUrl")
    void setBaseUrl(@RequestBody JsonNode body) {
        if (!body.isString()) {
            throw Problem.invalid("The base URL must be a string.");
        }
        properties.set(ApplicationProperty.BASE_URL, body.asString());
    }

    @Served(
            value = "Get the usual columns of lists of issues",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/settings/columns")
    List<ColumnBean> getIssueNavigatorDefaultColumns() {
        settings.requireAdministrator();
        return ColumnBean.of(List.of(settings.get(COLUMNS).orElse(USUAL_COLUMNS).split(",")), fields);
    }

    @Served(
            value = "Choose the usual columns of lists of issues",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PutMapping(path = "/settings/columns", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void setIssueNavigatorDefaultColumns(@RequestParam List<String> columns) {
        settings.requireAdministrator();
        settings.set(COLUMNS, String.join(",", ColumnBean.known(columns, fields)));
    }

    @Served(
            value = "Get which features are switched on",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/configuration")
    ConfigurationBean getConfiguration() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return ConfigurationBean.of(properties);
    }
}
