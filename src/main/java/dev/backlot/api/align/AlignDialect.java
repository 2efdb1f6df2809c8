package dev.backlot.api.align;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import dev.backlot.throttle.PolicyKind;
import dev.backlot.throttle.PrefixRule;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class AlignDialect {

    static final String ROOT = "/rest/align";
    static final String PATH = ROOT + "/api/2";

    private static final Dialect ALIGN = new Dialect(
            "align",
            "Jira Align",
            PATH,
            "Strategy, work, people and time of Jira Align, over the same teams, programs, sprints and users as all other"
                    + " APIs here. `/rest/align/api/docs/index.html` has a page that tells of each of the 25 resources.",
            "refusals-align");

    @Bean
    Dialect align() {
        return ALIGN;
    }

    @Bean
    GroupedOpenApi alignPage() {
        return DialectPage.of(ALIGN);
    }

    /** Documented: 600 calls in a minute for each address, then none for a minute. */
    @Bean
    PrefixRule alignLimit() {
        return new PrefixRule(ROOT, PolicyKind.ALIGN, PolicyKind.ALIGN.usual(), PrefixRule.USUAL_BLOCK);
    }
}
