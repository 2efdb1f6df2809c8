package dev.backlot.api.platform.constant;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.IssueTypes;
import dev.backlot.issue.IssueTypeRemoval;
import dev.backlot.kernel.Problem;
import dev.backlot.scheme.IssueTypeLife;
import dev.backlot.scheme.VisibleConstants;
import dev.backlot.user.CurrentUser;
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

/** The types of issues. */
@PlatformController
class IssueTypeController {

    private final VisibleConstants visible;
    private final Constants constants;
    private final IssueTypes types;
    private final IssueTypeLife life;
    private final IssueTypeRemoval removal;
    private final CurrentUser currentUser;

    IssueTypeController(
            VisibleConstants visible,
            Constants constants,
            IssueTypes types,
            IssueTypeLife life,
            IssueTypeRemoval removal,
            CurrentUser currentUser) {
        this.visible = visible;
        this.constants = constants;
        this.types = types;
        this.life = life;
        this.removal = removal;
        this.currentUser = currentUser;
    }

    @Served(value = "Get all issue types", known = OBSERVED, errors = 401)
    @GetMapping("/issuetype")
    List<IssueTypeBean> getIssueAllTypes(Urls urls) {
        currentUser.viewer().requireLogin();
        return beans(visible.issueTypes(), urls);
    }

    @Served(
            value = "Create an issue type",
            known = DOCUMENTED,
            errors = {400, 401, 403, 409})
    @PostMapping("/issuetype")
    @ResponseStatus(HttpStatus.CREATED)
    IssueTypeBean createIssueType(@RequestBody JsonBody body, Urls urls) {
        long id =
                life.create(body.text("name").or(null), body.text("description").or(null), subtask(body));
        return IssueTypeBean.of(constants.issueType(id), urls);
    }

    @Served(value = "Find issue types by name and project", known = DOCUMENTED, errors = 400)
    @GetMapping("/issuetype/page")
    PageBean<IssueTypeBean> getPaginatedIssueTypes(
            @RequestParam(required = false) @Nullable String startAt,
            @RequestParam(required = false) @Nullable String maxResults,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            Urls urls) {
        return new Named(startAt, maxResults, query)
                .of(visible.issueTypes(projectIds), IssueType::name, type -> IssueTypeBean.of(type, urls));
    }

    @Served(value = "Get an issue type", known = OBSERVED, errors = 404)
    @GetMapping("/issuetype/{id}")
    IssueTypeBean getIssueTypeById(@PathVariable String id, Urls urls) {
        return IssueTypeBean.of(visible.requireIssueType(id), urls);
    }

    @Served(
            value = "Change an issue type",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 409})
    @PutMapping("/issuetype/{id}")
    IssueTypeBean updateIssueType(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        types.update(id, body.text("name"), body.text("description"), body.number("avatarId"));
        return IssueTypeBean.of(types.requireAdministered(id), urls);
    }

    @Served(
            value = "Delete an issue type; its issues get another one",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issuetype/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueTypeById(
            @PathVariable String id, @RequestParam(required = false) @Nullable String alternativeIssueTypeId) {
        removal.delete(id, alternativeIssueTypeId);
    }

    @Served(value = "Get the types that issues of a type can be moved to", known = DOCUMENTED, errors = 404)
    @GetMapping("/issuetype/{id}/alternatives")
    List<IssueTypeBean> getAlternativeIssueTypes(@PathVariable String id, Urls urls) {
        List<Long> seen = visible.issueTypes().stream().map(IssueType::id).toList();
        return beans(
                life.alternatives(visible.requireIssueType(id)).stream()
                        .filter(type -> seen.contains(type.id()))
                        .toList(),
                urls);
    }

    private static List<IssueTypeBean> beans(List<IssueType> types, Urls urls) {
        return types.stream().map(type -> IssueTypeBean.of(type, urls)).toList();
    }

    private static boolean subtask(JsonBody body) {
        String type = body.text("type").or(null);
        if (type == null || type.equals("standard")) {
            return false;
        }
        if (type.equals("subtask")) {
            return true;
        }
        throw Problem.invalidField("type", ConstantWireTexts.KIND);
    }
}
