package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.user.NewUser;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.UserChanges;
import dev.backlot.user.UserSearch;
import dev.backlot.user.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One user. */
@PlatformController
class UserController {

    private final Users users;
    private final UserSearch search;
    private final UserAccounts accounts;
    private final UserBeans beans;

    UserController(Users users, UserSearch search, UserAccounts accounts, UserBeans beans) {
        this.users = users;
        this.search = search;
        this.accounts = accounts;
        this.beans = beans;
    }

    @Served(
            value = "Get a user by name or key",
            known = OBSERVED,
            errors = {400, 401, 404})
    @GetMapping("/user")
    UserDetailBean getUserByNameOrKey(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String key,
            Expand expand,
            Urls urls) {
        return beans.detail(search.require(username, key), expand, urls);
    }

    @Served(
            value = "Create a user",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/user")
    @ResponseStatus(HttpStatus.CREATED)
    UserDetailBean createUser(@RequestBody JsonBody body, Expand expand, Urls urls) {
        List<String> applications = body.keys().contains("applicationKeys") ? body.texts("applicationKeys") : null;
        long id = accounts.create(new NewUser(
                body.text("name").or(null),
                body.text("displayName").or(null),
                body.text("emailAddress").or(null),
                body.text("password").or(null),
                applications));
        return beans.detail(users.byId(id).orElseThrow(), expand, urls);
    }

    @Served(
            value = "Change a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/user")
    UserDetailBean updateUserByNameOrKey(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String key,
            @RequestBody JsonBody body,
            Expand expand,
            Urls urls) {
        User user = managed(username, key);
        accounts.update(
                user,
                new UserChanges(
                        body.text("name"), body.text("displayName"), body.text("emailAddress"), body.flag("active")));
        return beans.detail(users.byId(user.id()).orElseThrow(), expand, urls);
    }

    @Served(
            value = "Delete a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/user")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeUser(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String key) {
        accounts.delete(managed(username, key));
    }

    @Served(
            value = "Give a user another password",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/user/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeUserPassword(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String key,
            @RequestBody JsonBody body) {
        accounts.setPassword(managed(username, key), body.text("password").or(null));
    }

    private User managed(@Nullable String username, @Nullable String key) {
        accounts.requireAdministrator();
        return search.require(username, key);
    }
}
