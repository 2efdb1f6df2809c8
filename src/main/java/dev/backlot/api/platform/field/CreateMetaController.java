package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetaBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be created where, and with which fields. */
@PlatformController
class CreateMetaController {

    private final CreatableIssues creatable;
    private final ScreenFieldMetas metas;

    CreateMetaController(CreatableIssues creatable, ScreenFieldMetas metas) {
        this.creatable = creatable;
        this.metas = metas;
    }

    @Served(
            value = "Get the types of issues that the caller can create in a project",
            known = OBSERVED,
            errors = {400, 401})
    @GetMapping("/issue/createmeta/{projectIdOrKey}/issuetypes")
    MetaPageBean<CreateMetaIssueTypeBean> getCreateIssueMetaProjectIssueTypes(
            @PathVariable String projectIdOrKey, PageQuery window, Urls urls) {
        var types = creatable.types(creatable.project(projectIdOrKey));
        return MetaPageBean.of(Page.of(types, window).map(type -> CreateMetaIssueTypeBean.of(type, urls)));
    }

    @Served(
            value = "Get the fields of a new issue",
            known = OBSERVED,
            errors = {400, 401})
    @GetMapping("/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}")
    MetaPageBean<FieldMetaBean> getCreateIssueMetaFields(
            @PathVariable String projectIdOrKey, @PathVariable String issueTypeId, PageQuery window, Urls urls) {
        var project = creatable.project(projectIdOrKey);
        var fields = metas.create(project, creatable.type(project, issueTypeId), urls);
        return MetaPageBean.of(Page.of(List.copyOf(fields.values()), window));
    }

    @Served(
            value = "Get what the caller can create, in releases before 9.0",
            known = OBSERVED,
            errors = {404})
    @GetMapping("/issue/createmeta")
    CreateMetaBean getCreateIssueMeta(
            @RequestParam(defaultValue = "") List<String> projectIds,
            @RequestParam(defaultValue = "") List<String> projectKeys,
            @RequestParam(defaultValue = "") List<String> issuetypeIds,
            @RequestParam(defaultValue = "") List<String> issuetypeNames,
            Expand expand,
            Urls urls) {
        var types = creatable.all(new CreatableIssues.Wanted(projectIds, projectKeys, issuetypeIds, issuetypeNames));
        return CreateMetaBean.of(types, expand.has("projects.issuetypes.fields") ? metas : null, urls);
    }
}
