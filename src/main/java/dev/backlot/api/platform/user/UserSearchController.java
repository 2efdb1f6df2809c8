package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.User;
import dev.backlot.user.UserSearch;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Users by what they are called and by what they may do. */
@PlatformController
class UserSearchController {

    private static final int MOST = 1000;

    private final UserSearch search;
    private final Places places;

    UserSearchController(UserSearch search, Places places) {
        this.search = search;
        this.places = places;
    }

    @Served(
            value = "Find users by name or mail address",
            known = OBSERVED,
            errors = {400, 401})
    @GetMapping("/user/search")
    List<UserDetailBean> findUsers(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(defaultValue = "true") boolean includeActive,
            @RequestParam(defaultValue = "false") boolean includeInactive,
            PageQuery page,
            Urls urls) {
        if (username == null) {
            search.find(null, user -> false);
            throw Problem.invalid(UserWireTexts.USERNAME_MISSING);
        }
        return found(username, user -> user.active() ? includeActive : includeInactive, page, urls);
    }

    @Served(
            value = "Find users to whom an issue can be assigned",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/user/assignable/search")
    List<UserDetailBean> findAssignableUsers(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String issueKey,
            PageQuery page,
            Urls urls) {
        Places.Place place = places.require(project, issueKey);
        return found(username, places.having(Set.of(Permission.ASSIGNABLE_USER), List.of(place)), page, urls);
    }

    @Served(
            value = "Find users to whom issues of several projects can be assigned",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/user/assignable/multiProjectSearch")
    List<UserDetailBean> findBulkAssignableUsers(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String projectKeys,
            PageQuery page,
            Urls urls) {
        List<Places.Place> all =
                words(projectKeys).stream().map(places::project).toList();
        if (all.isEmpty()) {
            throw Problem.invalid(UserWireTexts.PROJECTS_MISSING);
        }
        return found(username, places.having(Set.of(Permission.ASSIGNABLE_USER), all), page, urls);
    }

    @Served(
            value = "Find users who see a project or an issue",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/user/viewissue/search")
    List<UserDetailBean> findUsersWithBrowsePermission(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String projectKey,
            @RequestParam(required = false) @Nullable String issueKey,
            PageQuery page,
            Urls urls) {
        Places.Place place = places.require(projectKey, issueKey);
        return found(username, places.having(Set.of(Permission.BROWSE_PROJECTS), List.of(place)), page, urls);
    }

    @Served(
            value = "Find users who have all these permissions",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/user/permission/search")
    List<UserDetailBean> findUsersWithAllPermissions(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String permissions,
            @RequestParam(required = false) @Nullable String projectKey,
            @RequestParam(required = false) @Nullable String issueKey,
            PageQuery page,
            Urls urls) {
        Places.Place place = places.require(projectKey, issueKey);
        places.requireAdministrator(place);
        List<Permission> wanted = words(permissions).stream()
                .map(UserSearchController::permission)
                .toList();
        if (wanted.isEmpty()) {
            throw Problem.invalid(UserWireTexts.PERMISSIONS_MISSING);
        }
        return found(username, places.having(wanted, List.of(place)), page, urls);
    }

    private List<UserDetailBean> found(@Nullable String text, Predicate<User> which, PageQuery page, Urls urls) {
        return UserBeans.list(
                Page.of(search.find(text, which), page.atMost(MOST)).values(), urls);
    }

    private static Permission permission(String key) {
        return Permission.ofAny(key).orElseThrow(() -> Problem.invalid(UserWireTexts.unknownPermission(key)));
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
