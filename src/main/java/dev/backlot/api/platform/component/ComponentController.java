package dev.backlot.api.platform.component;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.ComponentLife;
import dev.backlot.project.ComponentUses;
import dev.backlot.project.Components;
import dev.backlot.project.Projects;
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

/** Components, by themselves and of a project. */
@PlatformController
class ComponentController {

    private final Components components;
    private final ComponentLife life;
    private final ComponentUses uses;
    private final Projects projects;
    private final ComponentBeans beans;

    ComponentController(
            Components components, ComponentLife life, ComponentUses uses, Projects projects, ComponentBeans beans) {
        this.components = components;
        this.life = life;
        this.uses = uses;
        this.projects = projects;
        this.beans = beans;
    }

    record ComponentIssueCountsBean(String self, long issueCount) {}

    @Served(
            value = "Get the components of a project",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/components")
    List<ComponentBean> getProjectComponents(@PathVariable String projectIdOrKey, Urls urls) {
        return components.ofProject(projects.require(projectIdOrKey).id()).stream()
                .map(component -> beans.of(component, urls))
                .toList();
    }

    @Served(
            value = "Create a component",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/component")
    @ResponseStatus(HttpStatus.CREATED)
    ComponentBean createComponent(@RequestBody JsonBody body, Urls urls) {
        String project = body.text("project").or(body.text("projectId").or(null));
        if (project == null) {
            throw Problem.invalidField("project", ComponentApiTexts.NO_PROJECT);
        }
        return beans.of(life.create(projects.require(project).id(), ComponentBodies.change(body)), urls);
    }

    @Served(
            value = "Find components by their names",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/component/page")
    PageBean<ComponentBean> getPaginatedComponents(
            PageQuery window,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            Urls urls) {
        var page = components.page(query, projectIds, window.atMost(PageBean.LIMIT));
        return PageBean.of(page.map(component -> beans.of(component, urls)));
    }

    @Served(
            value = "Get a component",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/component/{id}")
    ComponentBean getComponent(@PathVariable String id, Urls urls) {
        return beans.of(components.require(id), urls);
    }

    @Served(
            value = "Change a component",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/component/{id}")
    ComponentBean updateComponent(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        life.update(id, ComponentBodies.change(body));
        return getComponent(id, urls);
    }

    @Served(
            value = "Delete a component",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/component/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteComponent(@PathVariable String id, @RequestParam(required = false) @Nullable String moveIssuesTo) {
        String number = moveIssuesTo == null ? "" : moveIssuesTo.substring(moveIssuesTo.lastIndexOf('/') + 1);
        life.delete(id, number.isBlank() ? null : number);
    }

    @Served(
            value = "Count the issues of a component",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/component/{id}/relatedIssueCounts")
    ComponentIssueCountsBean getComponentRelatedIssues(@PathVariable String id, Urls urls) {
        long number = components.require(id).id();
        return new ComponentIssueCountsBean(urls.platform("component/" + number), uses.count(number));
    }
}
