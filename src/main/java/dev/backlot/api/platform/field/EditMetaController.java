package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetaBean;
import dev.backlot.api.document.FieldMetas;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issues;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the fields of an issue can be edited. */
@PlatformController
class EditMetaController {

    private final Issues issues;
    private final FieldMetas metas;

    EditMetaController(Issues issues, FieldMetas metas) {
        this.issues = issues;
        this.metas = metas;
    }

    record EditMetaBean(Map<String, FieldMetaBean> fields) {}

    @Served(
            value = "Get how the fields of an issue can be edited",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/editmeta")
    EditMetaBean getEditIssueMeta(@PathVariable String issueIdOrKey, Urls urls) {
        var issue = issues.find(issueIdOrKey).orElseThrow(() -> issues.missing("Issue Does Not Exist"));
        return new EditMetaBean(metas.edit(issue, urls));
    }
}
