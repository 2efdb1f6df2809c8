package dev.backlot.api.teams;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.team.Resource;
import dev.backlot.team.Resources;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** Who is in which team. */
@TeamsController
class ResourceController {

    private final Resources resources;
    private final Desk desk;
    private final PersonBeans beans;

    ResourceController(Resources resources, Desk desk, PersonBeans beans) {
        this.resources = resources;
        this.desk = desk;
        this.beans = beans;
    }

    @Served(
            value = "List resources",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/resource")
    List<ResourceBean> resources(
            @RequestParam(required = false) @Nullable Long page,
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(required = false) @Nullable List<Long> ids,
            Urls urls) {
        return desk.page(resources.list(), Resource::id, new Desk.Wish(page, size, ids)).stream()
                .map(resource -> beans.of(resource, urls))
                .toList();
    }

    @Served(
            value = "Create a resource",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/resource")
    IdBean createResource(@RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(resources
                .create(
                        body.number("teamId").or(null),
                        PersonBeans.readPerson(body).or(null),
                        hours(body).or(null))
                .id());
    }

    @Served(
            value = "Count resources",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/resource/count")
    int countResources() {
        desk.requireReader();
        return resources.list().size();
    }

    @Served(
            value = "Ask whether resources exist",
            known = ASSUMED,
            errors = {400, 401},
            changes = false)
    @PostMapping("/resource/exists")
    boolean resourcesExist(@RequestBody List<Long> ids) {
        return desk.exist(resources.list(), Resource::id, ids);
    }

    @Served(
            value = "Get a resource",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/resource/{id}")
    ResourceBean resource(@PathVariable long id, Urls urls) {
        desk.requireReader();
        return beans.of(resources.require(id), urls);
    }

    @Served(
            value = "Change a resource",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/resource/{id}")
    IdBean updateResource(@PathVariable long id, @RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(resources
                .update(id, body.number("teamId"), PersonBeans.readPerson(body), hours(body))
                .id());
    }

    @Served(
            value = "Delete a resource",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/resource/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteResource(@PathVariable long id) {
        desk.requireManager();
        resources.delete(id);
    }

    private static Change<Double> hours(JsonBody body) {
        return body.json("weeklyHours")
                .map(value -> value.isNull() ? Change.<Double>set(null) : Change.set(hours(value)))
                .orElse(Change.keep());
    }

    private static double hours(JsonNode value) {
        if (!value.isNumber()) {
            throw Problem.invalidField("weeklyHours", TeamsApiTexts.HOURS);
        }
        // What no double can hold becomes infinite, which no week is.
        return value.decimalValue().doubleValue();
    }
}
