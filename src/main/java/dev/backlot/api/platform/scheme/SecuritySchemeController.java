package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.SecurityLevelBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.scheme.SecuritySchemes;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who may see issues that are not for everybody. */
@PlatformController
class SecuritySchemeController {

    record SecuritySchemesBean(List<SecuritySchemeBean> issueSecuritySchemes) {}

    record SecurityLevelsBean(List<SecurityLevelBean> levels) {}

    private final SecuritySchemes schemes;

    SecuritySchemeController(SecuritySchemes schemes) {
        this.schemes = schemes;
    }

    @Served(
            value = "Get all issue security schemes",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/issuesecurityschemes")
    SecuritySchemesBean getIssueSecuritySchemes(Urls urls) {
        return new SecuritySchemesBean(schemes.all().stream()
                .map(scheme -> SecuritySchemeBean.of(scheme, false, urls))
                .toList());
    }

    @Served(
            value = "Get an issue security scheme with its levels",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issuesecurityschemes/{id}")
    SecuritySchemeBean getIssueSecurityScheme(@PathVariable long id, Urls urls) {
        return SecuritySchemeBean.of(schemes.require(id), true, urls);
    }

    @Served(
            value = "Get a security level",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/securitylevel/{id}")
    SecurityLevelBean getIssuesecuritylevel(@PathVariable String id, Urls urls) {
        return SecurityLevelBean.of(schemes.requireLevel(id), urls);
    }

    @Served(
            value = "Get the issue security scheme of a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectKeyOrId}/issuesecuritylevelscheme")
    SecuritySchemeBean getIssueSecuritySchemeOfProject(@PathVariable String projectKeyOrId, Urls urls) {
        return SecuritySchemeBean.of(schemes.ofProject(projectKeyOrId), true, urls);
    }

    @Served(
            value = "Get the security levels that the caller may give to issues of a project",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/{projectKeyOrId}/securitylevel")
    SecurityLevelsBean getSecurityLevelsForProject(@PathVariable String projectKeyOrId, Urls urls) {
        return new SecurityLevelsBean(schemes.levels(projectKeyOrId).stream()
                .map(level -> SecurityLevelBean.of(level, urls))
                .toList());
    }
}
