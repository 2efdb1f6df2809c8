package dev.backlot.api.platform.version;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import dev.backlot.version.VersionLife;
import dev.backlot.version.VersionRemoval;
import dev.backlot.version.Versions;
import java.util.Arrays;
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

/** Versions by themselves. */
@PlatformController
class VersionController {

    private final Versions versions;
    private final VersionLife life;
    private final VersionRemoval removal;
    private final Projects projects;
    private final VersionBeans beans;

    VersionController(
            Versions versions, VersionLife life, VersionRemoval removal, Projects projects, VersionBeans beans) {
        this.versions = versions;
        this.life = life;
        this.removal = removal;
        this.projects = projects;
        this.beans = beans;
    }

    @Served(
            value = "Find versions by their names",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/version")
    PageBean<VersionBean> getPaginatedVersions(
            PageQuery window,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            Expand expand,
            Urls urls) {
        var page = versions.page(query, projectIds, window.atMost(PageBean.LIMIT));
        return PageBean.of(page.map(version -> beans.of(version, expand, urls)));
    }

    @Served(
            value = "Create a version",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/version")
    @ResponseStatus(HttpStatus.CREATED)
    VersionBean createVersion(@RequestBody JsonBody body, Urls urls) {
        String project = body.text("project").or(body.text("projectId").or(null));
        if (project == null) {
            throw Problem.invalidField("project", VersionApiTexts.NO_PROJECT);
        }
        var version = life.create(projects.require(project).id(), VersionBodies.change(body));
        return beans.of(version, Expand.nothing(), urls);
    }

    @Served(
            value = "Get a version",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/version/{id}")
    VersionBean getVersion(@PathVariable String id, Expand expand, Urls urls) {
        return beans.of(versions.require(id), expand, urls);
    }

    @Served(
            value = "Change a version",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/version/{id}")
    VersionBean updateVersion(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        life.update(id, VersionBodies.change(body));
        return getVersion(id, Expand.nothing(), urls);
    }

    @Served(
            value = "Delete a version as old clients do",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/version/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteVersion(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String moveFixIssuesTo,
            @RequestParam(required = false) @Nullable String moveAffectedIssuesTo) {
        removal.remove(
                id,
                other("moveFixIssuesTo", moveFixIssuesTo),
                other("moveAffectedIssuesTo", moveAffectedIssuesTo),
                List.of());
    }

    @Served(
            value = "Delete a version and replace it where it is used",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/version/{id}/removeAndSwap")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAndSwapVersion(@PathVariable String id, @RequestBody JsonBody body) {
        removal.remove(
                id,
                body.number("moveFixIssuesTo").or(null),
                body.number("moveAffectedIssuesTo").or(null),
                VersionBodies.customFields(body));
    }

    @Served(
            value = "Merge a version into another one",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/version/{id}/mergeto/{moveIssuesTo}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mergeVersion(@PathVariable String id, @PathVariable long moveIssuesTo) {
        removal.merge(id, moveIssuesTo);
    }

    @Served(
            value = "Move a version within its project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/version/{id}/move")
    VersionBean moveVersion(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        String after = body.text("after").or(null);
        if (after != null) {
            life.moveAfter(id, VersionBodies.linked("after", after));
        } else {
            life.move(id, position(body.text("position").or(null)));
        }
        return getVersion(id, Expand.nothing(), urls);
    }

    private static @Nullable Long other(String key, @Nullable String text) {
        return text == null || text.isBlank() ? null : (Long) VersionBodies.linked(key, text);
    }

    private static VersionLife.Position position(@Nullable String text) {
        return Arrays.stream(VersionLife.Position.values())
                .filter(position -> position.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(VersionApiTexts.NO_PLACE));
    }
}
