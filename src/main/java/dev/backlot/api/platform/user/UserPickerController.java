package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.PickedUsersBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.PageQuery;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.UserSearch;
import dev.backlot.user.Users;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Users to pick from, and all users page by page. */
@PlatformController
class UserPickerController {

    private static final int MOST = 1000;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StreamPageBean(
            String self,
            @Nullable String nextPage,
            @Nullable String nextCursor,
            int maxResults,
            boolean isLast,
            List<UserDetailBean> values) {}

    private final Users users;
    private final UserSearch search;
    private final UserAccounts accounts;

    UserPickerController(Users users, UserSearch search, UserAccounts accounts) {
        this.users = users;
        this.search = search;
        this.accounts = accounts;
    }

    @Served(
            value = "Find users to pick from",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/user/picker")
    PickedUsersBean findUsersForPicker(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") List<String> exclude,
            @RequestParam(defaultValue = "true") boolean showAvatar,
            PageQuery page,
            Urls urls) {
        List<User> found = search.find(query, user -> user.active() && !exclude.contains(user.name()));
        return PickedUsersBean.of(found, page.atMost(MOST).maxResults(), query, showAvatar, urls);
    }

    @Served(
            value = "Get all users, each page from where the last one ended",
            known = ASSUMED,
            errors = {400, 401, 403})
    @GetMapping("/user/list")
    StreamPageBean getUserList(@RequestParam(defaultValue = "0") long cursor, PageQuery page, Urls urls) {
        accounts.requireAdministrator();
        int most = Math.max(1, page.atMost(MOST).maxResults());
        List<User> rest = users.all().stream()
                .filter(user -> user.id() >= cursor)
                .sorted(Comparator.comparing(User::id))
                .toList();
        boolean isLast = rest.size() <= most;
        String address = urls.platform("user/list?maxResults=" + most + "&cursor=");
        String next = isLast ? null : Long.toString(rest.get(most).id());
        return new StreamPageBean(
                address + cursor,
                next == null ? null : address + next,
                next,
                most,
                isLast,
                UserBeans.list(rest.subList(0, Math.min(most, rest.size())), urls));
    }
}
