package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.user.ApplicationRoles;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.LoginSessions;
import dev.backlot.user.Preferences;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.UserSearch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which applications users may use, their sessions, and what there is of several directories and of accessibility. */
@PlatformController
class UserAccessController {

    /** The accessibility settings that Data Center has; a preference of the same key switches one on. */
    private static final List<String> ACCESSIBILITY = List.of("a11y-setting-underlined-links");

    record A11yPersonalSettingBean(String key, boolean enabled) {}

    record CountBean(int count) {}

    private final ApplicationRoles roles;
    private final UserAccounts accounts;
    private final UserSearch search;
    private final LoginSessions sessions;
    private final Preferences preferences;
    private final CurrentUser currentUser;

    UserAccessController(
            ApplicationRoles roles,
            UserAccounts accounts,
            UserSearch search,
            LoginSessions sessions,
            Preferences preferences,
            CurrentUser currentUser) {
        this.roles = roles;
        this.accounts = accounts;
        this.search = search;
        this.sessions = sessions;
        this.preferences = preferences;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Let a user use an application",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/user/application")
    void addUserToApplication(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String applicationKey) {
        roles.admit(managed(username).id(), String.valueOf(applicationKey));
    }

    @Served(
            value = "Let a user no longer use an application",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/user/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeUserFromApplication(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String applicationKey) {
        roles.expel(managed(username).id(), String.valueOf(applicationKey));
    }

    @Served(
            value = "End a user's sessions",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/user/session/{username}")
    void deleteUserSession(@PathVariable String username) {
        sessions.end(managed(username).id());
    }

    @Served(
            value = "Count users whom several directories have; this Jira has one directory",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping("/user/duplicated/count")
    CountBean getDuplicatedUsersCount() {
        accounts.requireAdministrator();
        return new CountBean(0);
    }

    @Served(
            value = "Get users whom several directories have; this Jira has one directory",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping("/user/duplicated/list")
    Map<String, List<Object>> getDuplicatedUsersMapping() {
        accounts.requireAdministrator();
        return Map.of();
    }

    @Served(value = "Get the caller's accessibility settings", known = DOCUMENTED, errors = 401)
    @GetMapping("/user/a11y/personal-settings")
    List<A11yPersonalSettingBean> getA11yPersonalSettings() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return ACCESSIBILITY.stream()
                .map(key -> new A11yPersonalSettingBean(
                        key, preferences.find(key).filter("true"::equals).isPresent()))
                .toList();
    }

    private User managed(@Nullable String username) {
        accounts.requireAdministrator();
        return search.require(username, null);
    }
}
