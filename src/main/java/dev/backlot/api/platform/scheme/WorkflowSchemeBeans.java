package dev.backlot.api.platform.scheme;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.scheme.WorkflowScheme;
import dev.backlot.scheme.WorkflowSchemeDraft;
import dev.backlot.scheme.WorkflowSchemeEdits;
import dev.backlot.scheme.WorkflowSchemes;
import dev.backlot.user.Users;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes workflow schemes and parts of them. */
@Component
class WorkflowSchemeBeans {

    private final WorkflowSchemes schemes;
    private final WorkflowSchemeEdits edits;
    private final Workflows workflows;
    private final Constants constants;
    private final Users users;
    private final Dates dates;

    WorkflowSchemeBeans(
            WorkflowSchemes schemes,
            WorkflowSchemeEdits edits,
            Workflows workflows,
            Constants constants,
            Users users,
            Dates dates) {
        this.schemes = schemes;
        this.edits = edits;
        this.workflows = workflows;
        this.constants = constants;
        this.users = users;
        this.dates = dates;
    }

    WorkflowSchemeBean bean(WorkflowScheme scheme, Urls urls) {
        WorkflowSchemeDraft draft = scheme instanceof WorkflowSchemeDraft some ? some : null;
        WorkflowScheme original = draft == null ? null : schemes.require(draft.parentId());
        long ownId = draft == null ? scheme.id() : draft.parentId();
        return new WorkflowSchemeBean(
                scheme.id(),
                scheme.name(),
                scheme.description(),
                edits.defaultOf(scheme).name(),
                mappings(scheme),
                original == null ? null : edits.defaultOf(original).name(),
                original == null ? null : mappings(original),
                scheme.draft(),
                draft == null ? null : user(draft.modifiedBy(), urls),
                draft == null ? null : dates.readable(draft.modified()),
                urls.platform("workflowscheme/" + ownId + (draft == null ? "" : "/draft")),
                types(scheme, urls));
    }

    WorkflowSchemeBean.DefaultBean standard(WorkflowScheme scheme) {
        return new WorkflowSchemeBean.DefaultBean(edits.defaultOf(scheme).name(), false);
    }

    WorkflowSchemeBean.IssueTypeMappingBean type(WorkflowScheme scheme, String typeId) {
        return new WorkflowSchemeBean.IssueTypeMappingBean(
                typeId, edits.requireMapping(scheme, typeId).name(), false);
    }

    /** One mapping alone where a name is given, all of them otherwise. */
    Object workflow(WorkflowScheme scheme, @Nullable String name) {
        return name == null || name.isEmpty()
                ? Stream.concat(
                                Stream.of(edits.defaultOf(scheme)),
                                scheme.mappings().values().stream().map(workflows::byId))
                        .distinct()
                        .map(workflow -> mapping(scheme, workflow))
                        .toList()
                : mapping(scheme, edits.requireWorkflow(name));
    }

    private WorkflowMappingBean mapping(WorkflowScheme scheme, Workflow workflow) {
        List<String> types = scheme.mappings().entrySet().stream()
                .filter(line -> line.getValue() == workflow.id())
                .map(line -> line.getKey().toString())
                .toList();
        return new WorkflowMappingBean(
                workflow.name(), types, edits.defaultOf(scheme).id() == workflow.id(), false);
    }

    private Map<String, String> mappings(WorkflowScheme scheme) {
        Map<String, String> names = new LinkedHashMap<>();
        scheme.mappings()
                .forEach((type, workflow) ->
                        names.put(type.toString(), workflows.byId(workflow).name()));
        return names;
    }

    private Map<String, IssueTypeBean> types(WorkflowScheme scheme, Urls urls) {
        Map<String, IssueTypeBean> types = new LinkedHashMap<>();
        scheme.mappings()
                .keySet()
                .forEach(type -> types.put(type.toString(), IssueTypeBean.of(constants.issueType(type), urls)));
        return types;
    }

    private @Nullable UserBean user(@Nullable Long id, Urls urls) {
        return users.byId(id).map(user -> UserBean.of(user, urls)).orElse(null);
    }
}
