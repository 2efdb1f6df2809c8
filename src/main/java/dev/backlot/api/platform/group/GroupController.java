package dev.backlot.api.platform.group;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.user.Groups;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Groups and who is in them, which is administrators' business. */
@PlatformController
class GroupController {

    private static final int MOST_MEMBERS = 50;

    private final Groups groups;

    GroupController(Groups groups) {
        this.groups = groups;
    }

    @Served(
            value = "Create a group",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/group")
    @ResponseStatus(HttpStatus.CREATED)
    GroupDetailBean createGroup(@RequestBody JsonBody body, Urls urls) {
        String name = body.text("name").or(null);
        groups.create(name);
        return GroupDetailBean.of(groups.require(name == null ? null : name.strip()), groups, urls);
    }

    @Served(
            value = "Delete a group",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/group")
    void removeGroup(
            @RequestParam(required = false) @Nullable String groupname,
            @RequestParam(required = false) @Nullable String swapGroup) {
        groups.delete(groupname, swapGroup);
    }

    @Served(
            value = "Get the members of a group",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/group/member")
    MemberPageBean getUsersFromGroup(
            @RequestParam(required = false) @Nullable String groupname,
            @RequestParam(defaultValue = "false") boolean includeInactiveUsers,
            PageQuery query,
            Urls urls) {
        var members = groups.members(groupname, includeInactiveUsers);
        String address = urls.platform("group/member?includeInactiveUsers=" + includeInactiveUsers + "&groupname="
                + URLEncoder.encode(groups.require(groupname), StandardCharsets.UTF_8));
        return MemberPageBean.of(
                Page.of(members, query.atMost(MOST_MEMBERS)).map(user -> UserBean.of(user, urls)), address);
    }

    @Served(
            value = "Put a user into a group",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/group/user")
    @ResponseStatus(HttpStatus.CREATED)
    GroupDetailBean addUserToGroup(
            @RequestParam(required = false) @Nullable String groupname, @RequestBody JsonBody body, Urls urls) {
        groups.add(groupname, body.text("name").or(null));
        return GroupDetailBean.of(groups.require(groupname), groups, urls);
    }

    @Served(
            value = "Take a user out of a group",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/group/user")
    void removeUserFromGroup(
            @RequestParam(required = false) @Nullable String groupname,
            @RequestParam(required = false) @Nullable String username) {
        groups.remove(groupname, username);
    }
}
