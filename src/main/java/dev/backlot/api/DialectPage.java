package dev.backlot.api;

import org.springdoc.core.models.GroupedOpenApi;

/** The page of Swagger UI that a dialect has. */
public final class DialectPage {

    private DialectPage() {}

    /** A page with the operations below the dialect's path. */
    public static GroupedOpenApi of(Dialect dialect) {
        return GroupedOpenApi.builder()
                .group(dialect.id())
                .displayName(dialect.label())
                .pathsToMatch(dialect.path() + "/**")
                .addOpenApiCustomizer(page -> page.getInfo()
                        .title("Backlot: " + dialect.title())
                        .description(dialect.purpose() + "\n\n" + page.getInfo().getDescription()))
                .build();
    }
}
