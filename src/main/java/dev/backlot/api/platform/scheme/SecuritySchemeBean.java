package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.SecurityLevelBean;
import dev.backlot.scheme.SecurityScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The security levels that issues may have; without the levels in lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SecuritySchemeBean(
        String self,
        long id,
        String name,
        String description,
        @Nullable Long defaultSecurityLevelId,
        @Nullable List<SecurityLevelBean> levels) {

    static SecuritySchemeBean of(SecurityScheme scheme, boolean withLevels, Urls urls) {
        return new SecuritySchemeBean(
                urls.platform("issuesecurityschemes/" + scheme.id()),
                scheme.id(),
                scheme.name(),
                scheme.description(),
                scheme.usualId(),
                withLevels
                        ? scheme.levels().stream()
                                .map(level -> SecurityLevelBean.of(level, urls))
                                .toList()
                        : null);
    }
}
