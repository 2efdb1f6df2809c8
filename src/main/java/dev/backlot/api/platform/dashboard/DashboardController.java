package dev.backlot.api.platform.dashboard;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.api.platform.dashboard.DashboardsBean.DashboardBean;
import dev.backlot.dashboard.Dashboards;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.property.PropertyOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** Dashboards and what gadgets keep on them. */
@PlatformController
class DashboardController {

    private static final int USUAL_LIMIT = 20;

    private final Dashboards dashboards;
    private final StoredProperties properties;

    DashboardController(Dashboards dashboards, StoredProperties properties) {
        this.dashboards = dashboards;
        this.properties = properties;
    }

    @Served(
            value = "Get dashboards",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/dashboard")
    DashboardsBean getDashboards(@RequestParam(required = false) @Nullable String filter, PageQuery window, Urls urls) {
        var page = dashboards.page(selection(filter), window.atMost(USUAL_LIMIT));
        return DashboardsBean.of(page, filter == null ? "" : "&filter=" + filter, urls);
    }

    @Served(
            value = "Get a dashboard",
            known = DOCUMENTED,
            errors = {404})
    @GetMapping("/dashboard/{id}")
    DashboardBean getDashboard(@PathVariable long id, Urls urls) {
        return DashboardBean.of(dashboards.require(id), urls);
    }

    @Served(
            value = "Get the keys of the properties of a gadget",
            known = DOCUMENTED,
            errors = {400, 404})
    @GetMapping("/dashboard/{dashboardId}/items/{itemId}/properties")
    PropertyKeysBean getDashboardItemPropertyKeys(
            @PathVariable long dashboardId, @PathVariable long itemId, Urls urls) {
        dashboards.requireItem(dashboardId, itemId);
        String address = urls.platform("dashboard/" + dashboardId + "/items/" + itemId + "/properties");
        return properties.keys(PropertyOwner.DASHBOARD_ITEM, itemId, address);
    }

    @Served(
            value = "Get a property of a gadget",
            known = DOCUMENTED,
            errors = {400, 404})
    @GetMapping("/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}")
    PropertyBean getDashboardItemProperty(
            @PathVariable long dashboardId, @PathVariable long itemId, @PathVariable String propertyKey) {
        dashboards.requireItem(dashboardId, itemId);
        return properties.get(PropertyOwner.DASHBOARD_ITEM, itemId, propertyKey);
    }

    @Served(
            value = "Store a property of a gadget",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}")
    ResponseEntity<Void> setDashboardItemProperty(
            @PathVariable long dashboardId,
            @PathVariable long itemId,
            @PathVariable String propertyKey,
            @RequestBody JsonNode value) {
        dashboards.requireOwnItem(dashboardId, itemId);
        return properties.set(PropertyOwner.DASHBOARD_ITEM, itemId, propertyKey, value);
    }

    @Served(
            value = "Remove a property of a gadget",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDashboardItemProperty(
            @PathVariable long dashboardId, @PathVariable long itemId, @PathVariable String propertyKey) {
        dashboards.requireOwnItem(dashboardId, itemId);
        properties.delete(PropertyOwner.DASHBOARD_ITEM, itemId, propertyKey);
    }

    private static Dashboards.Selection selection(@Nullable String filter) {
        return switch (filter == null ? "" : filter) {
            case "" -> Dashboards.Selection.ALL;
            case "favourite" -> Dashboards.Selection.FAVOURITE;
            case "my" -> Dashboards.Selection.MY;
            default -> throw Problem.invalid("The filter must be 'favourite' or 'my'.");
        };
    }
}
