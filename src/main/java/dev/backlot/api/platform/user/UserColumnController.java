package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.document.ColumnBean;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.user.Preferences;
import dev.backlot.user.UserSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The columns of a user's lists of issues: one's own, or as an administrator anybody's. */
@PlatformController
class UserColumnController {

    /** What Jira shows to who chose nothing. */
    private static final List<String> USUAL = List.of(
            "issuetype",
            "issuekey",
            "summary",
            "assignee",
            "reporter",
            "priority",
            "status",
            "resolution",
            "created",
            "updated",
            "duedate");

    private final UserSearch search;
    private final Preferences preferences;
    private final FieldCatalog fields;

    UserColumnController(UserSearch search, Preferences preferences, FieldCatalog fields) {
        this.search = search;
        this.preferences = preferences;
        this.fields = fields;
    }

    @Served(
            value = "Get the columns of a user",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/user/columns")
    List<ColumnBean> getUserColumns(@RequestParam(required = false) @Nullable String username) {
        List<String> chosen =
                preferences.columns(search.requireOwn(username, null).id());
        return ColumnBean.of(chosen.isEmpty() ? USUAL : chosen, fields);
    }

    @Served(
            value = "Choose the columns of a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/user/columns")
    void setUserColumns(@RequestParam(required = false) @Nullable String username, @RequestBody JsonBody body) {
        choose(username, body.texts("columns"));
    }

    /** The form that Jira's own pages send. */
    @PutMapping(path = "/user/columns", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void setUserColumnsByForm(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(defaultValue = "") List<String> columns) {
        choose(username, columns);
    }

    @Served(
            value = "Give a user the usual columns again",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/user/columns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetUserColumns(@RequestParam(required = false) @Nullable String username) {
        preferences.columns(search.requireOwn(username, null).id(), List.of());
    }

    private void choose(@Nullable String username, List<String> columns) {
        long id = search.requireOwn(username, null).id();
        preferences.columns(id, ColumnBean.known(columns, fields));
    }
}
