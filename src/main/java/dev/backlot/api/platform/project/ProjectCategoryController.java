package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ProjectCategoryBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.project.Categories;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The categories of projects. */
@PlatformController
class ProjectCategoryController {

    private final Categories categories;

    ProjectCategoryController(Categories categories) {
        this.categories = categories;
    }

    @Served(value = "Get all project categories", known = DOCUMENTED)
    @GetMapping("/projectCategory")
    List<ProjectCategoryBean> getAllProjectCategories(Urls urls) {
        return categories.all().stream()
                .map(category -> ProjectCategoryBean.of(category, urls))
                .toList();
    }

    @Served(
            value = "Create a project category",
            known = DOCUMENTED,
            errors = {400, 401, 403, 409})
    @PostMapping("/projectCategory")
    @ResponseStatus(HttpStatus.CREATED)
    ProjectCategoryBean createProjectCategory(@RequestBody JsonBody body, Urls urls) {
        return ProjectCategoryBean.of(
                categories.create(
                        body.text("name").or(null), body.text("description").or(null)),
                urls);
    }

    @Served(
            value = "Get a project category",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/projectCategory/{id}")
    ProjectCategoryBean getProjectCategoryById(@PathVariable long id, Urls urls) {
        return ProjectCategoryBean.of(categories.require(id), urls);
    }

    @Served(
            value = "Change a project category",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 409})
    @PutMapping("/projectCategory/{id}")
    ProjectCategoryBean updateProjectCategory(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        categories.update(
                id, body.text("name").or(null), body.text("description").or(null));
        return ProjectCategoryBean.of(categories.require(id), urls);
    }

    @Served(
            value = "Delete a project category",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/projectCategory/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeProjectCategory(@PathVariable long id) {
        categories.delete(id);
    }
}
