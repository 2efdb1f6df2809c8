package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Preferences;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** The caller, and what they set for themselves. */
@PlatformController
class MyselfController {

    private final Users users;
    private final CurrentUser currentUser;
    private final UserAccounts accounts;
    private final Preferences preferences;
    private final UserBeans beans;

    MyselfController(
            Users users, CurrentUser currentUser, UserAccounts accounts, Preferences preferences, UserBeans beans) {
        this.users = users;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.preferences = preferences;
        this.beans = beans;
    }

    @Served(
            value = "Get the calling user",
            known = OBSERVED,
            errors = {401})
    @GetMapping("/myself")
    UserDetailBean getMyself(Expand expand, Urls urls) {
        return users.byId(currentUser.viewer().userId())
                .map(user -> beans.detail(user, expand, urls))
                .orElseThrow(Problem::unauthenticated);
    }

    @Served(
            value = "Change the calling user, who proves it with the password",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/myself")
    UserDetailBean updateMyself(@RequestBody JsonBody body, Expand expand, Urls urls) {
        accounts.updateOwn(body.text("password").or(null), body.text("displayName"), body.text("emailAddress"));
        return getMyself(expand, urls);
    }

    @Served(
            value = "Give the calling user another password",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/myself/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeMyPassword(@RequestBody JsonBody body) {
        accounts.setOwnPassword(
                body.text("currentPassword").or(null), body.text("password").or(null));
    }

    @Served(
            value = "Get a preference of the caller",
            known = ASSUMED,
            errors = {401, 404})
    @GetMapping("/mypreferences")
    String getPreference(@RequestParam(required = false) @Nullable String key) {
        return preferences.require(key);
    }

    @Served(
            value = "Set a preference of the caller",
            known = ASSUMED,
            errors = {400, 401, 404})
    @PutMapping("/mypreferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPreference(@RequestParam(required = false) @Nullable String key, @RequestBody JsonNode value) {
        preferences.set(key, value.isValueNode() ? value.asString() : value.toString());
    }

    @Served(
            value = "Take back a preference of the caller",
            known = ASSUMED,
            errors = {401})
    @DeleteMapping("/mypreferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePreference(@RequestParam(required = false) @Nullable String key) {
        preferences.remove(key);
    }
}
