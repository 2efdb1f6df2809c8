package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ProjectBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Constants;
import dev.backlot.scheme.IssueTypeSchemes;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which types the issues of projects may have. */
@PlatformController
class IssueTypeSchemeController {

    record IssueTypeSchemesBean(String expand, List<IssueTypeSchemeBean> schemes) {}

    private final IssueTypeSchemes schemes;
    private final Constants constants;

    IssueTypeSchemeController(IssueTypeSchemes schemes, Constants constants) {
        this.schemes = schemes;
        this.constants = constants;
    }

    @Served(
            value = "Get all issue type schemes",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/issuetypescheme")
    IssueTypeSchemesBean getAllIssueTypeSchemes(Expand expand, Urls urls) {
        boolean withDefault = expand.has("schemes.defaultIssueType");
        boolean withTypes = expand.has("schemes.issueTypes");
        return new IssueTypeSchemesBean(
                "schemes",
                schemes.all().stream()
                        .map(scheme -> IssueTypeSchemeBean.of(scheme, withDefault, withTypes, constants, urls))
                        .toList());
    }

    @Served(
            value = "Create an issue type scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/issuetypescheme")
    IssueTypeSchemeBean createIssueTypeScheme(@RequestBody JsonBody body, Urls urls) {
        return bean(schemes.create(OptionBodies.issueTypes(body)), urls);
    }

    @Served(
            value = "Get an issue type scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issuetypescheme/{schemeId}")
    IssueTypeSchemeBean getIssueTypeScheme(@PathVariable long schemeId, Urls urls) {
        return bean(schemeId, urls);
    }

    @Served(
            value = "Change an issue type scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issuetypescheme/{schemeId}")
    IssueTypeSchemeBean updateIssueTypeScheme(@PathVariable long schemeId, @RequestBody JsonBody body, Urls urls) {
        schemes.update(schemeId, OptionBodies.issueTypes(body));
        return bean(schemeId, urls);
    }

    @Served(
            value = "Delete an issue type scheme; its projects get the default one",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issuetypescheme/{schemeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueTypeScheme(@PathVariable long schemeId) {
        schemes.delete(schemeId);
    }

    @Served(
            value = "Get the projects that have an issue type scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issuetypescheme/{schemeId}/associations")
    List<ProjectBean> getAssociatedProjects(@PathVariable long schemeId, Urls urls) {
        return schemes.projects(schemeId).stream()
                .map(project -> ProjectBean.of(project, urls))
                .toList();
    }

    @Served(
            value = "Give an issue type scheme to these projects and no others",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issuetypescheme/{schemeId}/associations")
    void setProjectAssociationsForScheme(@PathVariable long schemeId, @RequestBody JsonBody body) {
        schemes.associate(schemeId, body.texts("idsOrKeys"), true);
    }

    @Served(
            value = "Give an issue type scheme to further projects",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issuetypescheme/{schemeId}/associations")
    void addProjectAssociationsToScheme(@PathVariable long schemeId, @RequestBody JsonBody body) {
        schemes.associate(schemeId, body.texts("idsOrKeys"), false);
    }

    @Served(
            value = "Take an issue type scheme from all projects",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issuetypescheme/{schemeId}/associations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAllProjectAssociations(@PathVariable long schemeId) {
        schemes.dissociateAll(schemeId);
    }

    @Served(
            value = "Take an issue type scheme from a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issuetypescheme/{schemeId}/associations/{projIdOrKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeProjectAssociation(@PathVariable long schemeId, @PathVariable String projIdOrKey) {
        schemes.dissociate(schemeId, projIdOrKey);
    }

    private IssueTypeSchemeBean bean(long id, Urls urls) {
        return IssueTypeSchemeBean.of(schemes.require(id), true, true, constants, urls);
    }
}
