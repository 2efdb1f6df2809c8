package dev.backlot.api.platform;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.filter.Filter;
import dev.backlot.filter.Filters;
import dev.backlot.filter.Share;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.Users;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Saved filters, which boards are made of. */
@PlatformController
class FilterController {

    private final Filters filters;
    private final IssueSearch search;
    private final Users users;
    private final Projects projects;

    FilterController(Filters filters, IssueSearch search, Users users, Projects projects) {
        this.filters = filters;
        this.search = search;
        this.users = users;
        this.projects = projects;
    }

    @Served(
            value = "Create a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/filter")
    FilterBean createFilter(@RequestBody JsonBody body, Urls urls) {
        String jql = body.text("jql").or(null);
        search.validate(IssueSearch.parse(jql == null ? "" : jql));
        var filter = filters.create(
                body.text("name").or(null), body.text("description").or(null), jql == null ? "" : jql, shares(body));
        return bean(filter, urls);
    }

    @Served(
            value = "Get a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/filter/{id}")
    FilterBean getFilter(@PathVariable long id, Urls urls) {
        return filters.find(id)
                .map(filter -> bean(filter, urls))
                .orElseThrow(
                        () -> Problem.invalid(
                                "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed."));
    }

    private FilterBean bean(Filter filter, Urls urls) {
        return FilterBean.of(filter, UserBean.of(users.byId(filter.ownerId()).orElseThrow(), urls), urls);
    }

    private List<Share> shares(JsonBody body) {
        return body.objects("sharePermissions").stream().map(this::share).toList();
    }

    private Share share(JsonBody share) {
        String type = String.valueOf(share.text("type").or(null));
        return switch (type) {
            case "global" -> new Share(Share.Type.GLOBAL, "");
            case "loggedin", "authenticated" -> new Share(Share.Type.AUTHENTICATED, "");
            case "group" -> new Share(Share.Type.GROUP, holder(share, "group", "name"));
            case "project" -> new Share(Share.Type.PROJECT, projectId(holder(share, "project", "id")));
            default -> throw Problem.invalidField("sharePermissions", "Unknown share type '" + type + "'.");
        };
    }

    private String projectId(String idOrKey) {
        return projects.find(idOrKey)
                .map(project -> Long.toString(project.id()))
                .orElseThrow(() -> Problem.invalidField(
                        "sharePermissions", "No project could be found with key or id '" + idOrKey + "'."));
    }

    private static String holder(JsonBody share, String key, String part) {
        JsonBody holder = share.object(key).or(null);
        String value = holder == null ? null : holder.text(part).or(null);
        if (value == null) {
            throw Problem.invalidField("sharePermissions", "A share with a " + key + " must name it.");
        }
        return value;
    }
}
