package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.PageQueries;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.scheme.PriorityScheme;
import dev.backlot.scheme.PrioritySchemes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which priorities the issues of projects may have. */
@PlatformController
class PrioritySchemeController {

    private static final int USUAL_SIZE = 100;
    private static final int LIMIT = 1000;

    record PrioritySchemesBean(
            String expand, long startAt, int maxResults, long total, List<PrioritySchemeBean> schemes) {}

    private final PrioritySchemes schemes;

    PrioritySchemeController(PrioritySchemes schemes) {
        this.schemes = schemes;
    }

    @Served(
            value = "Get the priority schemes",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @GetMapping("/priorityschemes")
    PrioritySchemesBean getPrioritySchemes(
            @RequestParam(required = false) @Nullable String startAt,
            @RequestParam(required = false) @Nullable String maxResults,
            Expand expand,
            Urls urls) {
        var page = schemes.page(PageQueries.of(startAt, maxResults, USUAL_SIZE).atMost(LIMIT));
        return new PrioritySchemesBean(
                "schemes",
                page.query().startAt(),
                page.query().maxResults(),
                page.total(),
                page.values().stream()
                        .map(scheme -> bean(scheme, expand.has("schemes.projectKeys"), urls))
                        .toList());
    }

    @Served(
            value = "Create a priority scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/priorityschemes")
    @ResponseStatus(HttpStatus.CREATED)
    PrioritySchemeBean createPriorityScheme(@RequestBody JsonBody body, Expand expand, Urls urls) {
        long id = schemes.create(OptionBodies.priorities(body));
        return bean(schemes.require(id), expand.has("projectKeys"), urls);
    }

    @Served(
            value = "Get a priority scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/priorityschemes/{schemeId}")
    PrioritySchemeBean getPriorityScheme(@PathVariable long schemeId, Expand expand, Urls urls) {
        return bean(schemes.require(schemeId), expand.has("projectKeys"), urls);
    }

    @Served(
            value = "Change a priority scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/priorityschemes/{schemeId}")
    PrioritySchemeBean updatePriorityScheme(
            @PathVariable long schemeId, @RequestBody JsonBody body, Expand expand, Urls urls) {
        schemes.update(schemeId, OptionBodies.priorities(body));
        return bean(schemes.require(schemeId), expand.has("projectKeys"), urls);
    }

    @Served(
            value = "Delete a priority scheme; its projects get the default one",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/priorityschemes/{schemeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePriorityScheme(@PathVariable long schemeId) {
        schemes.delete(schemeId);
    }

    @Served(
            value = "Get the priority scheme of a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectKeyOrId}/priorityscheme")
    PrioritySchemeBean getAssignedPriorityScheme(@PathVariable String projectKeyOrId, Expand expand, Urls urls) {
        return bean(schemes.ofProject(projectKeyOrId), expand.has("projectKeys"), urls);
    }

    @Served(
            value = "Give a project a priority scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectKeyOrId}/priorityscheme")
    PrioritySchemeBean assignPriorityScheme(
            @PathVariable String projectKeyOrId, @RequestBody JsonBody body, Expand expand, Urls urls) {
        Long id = body.number("id").or(null);
        if (id == null) {
            throw Problem.invalidField("id", SchemeWireTexts.ID_MISSING);
        }
        schemes.assign(projectKeyOrId, id);
        return bean(schemes.require(id), expand.has("projectKeys"), urls);
    }

    @Served(
            value = "Take a priority scheme from a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/project/{projectKeyOrId}/priorityscheme/{schemeId}")
    PrioritySchemeBean unassignPriorityScheme(
            @PathVariable String projectKeyOrId, @PathVariable long schemeId, Expand expand, Urls urls) {
        schemes.unassign(projectKeyOrId, schemeId);
        return bean(schemes.require(schemeId), expand.has("projectKeys"), urls);
    }

    private PrioritySchemeBean bean(PriorityScheme scheme, boolean withKeys, Urls urls) {
        return PrioritySchemeBean.of(scheme, withKeys ? schemes.projectKeys(scheme) : null, urls);
    }
}
