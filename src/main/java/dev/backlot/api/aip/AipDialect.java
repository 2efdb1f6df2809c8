package dev.backlot.api.aip;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class AipDialect {

    @Bean
    Dialect aip(AipPrefix prefix) {
        return new Dialect(
                "aip",
                "Assets and Inventory",
                prefix.path(),
                "Assets, their collections and attributes, and files on them. The words of the answers are the vendor's;"
                        + " paths, bodies and statuses are defaults of ours. Bearers of a token of an administrator"
                        + " only: `POST /_backlot/v1/systems/aip/tokens` makes one.",
                "refusals-aip");
    }

    @Bean
    GroupedOpenApi aipPage(AipPrefix prefix) {
        return DialectPage.of(aip(prefix));
    }
}
