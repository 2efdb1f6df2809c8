package dev.backlot.api.openapi;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.IssueListRequest;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.kernel.PageQuery;
import dev.backlot.user.Scope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Objects;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Which operations are documented, and what is said of all of them. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";
    private static final String OAUTH2 = "oauth2";

    private static final String DESCRIPTION = """
            Backlot answers like Jira Software Data Center, over real state of its own.

            Log in with *Authorize*: a name and a password, a personal access token, or OAuth 2.0. Without any of them the \
            caller is anonymous. Ids in the examples are those of the demo world. \
            Each operation tells how its behaviour is known; `docs/fidelity.md` lists what is a default of ours.

            """;

    OpenApiConfiguration() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Urls.class, PageQuery.class, FieldSelection.class, Expand.class, IssueListRequest.class)
                .replaceWithSchema(JsonBody.class, new Schema<>())
                .replaceWithSchema(JsonNode.class, new Schema<>());
    }

    @Bean
    GlobalOpenApiMethodFilter servedOnly() {
        return method -> method.isAnnotationPresent(Served.class);
    }

    @Bean
    OpenAPI everyPage(ObjectProvider<BuildProperties> build) {
        Components components = new Components()
                .addSecuritySchemes(BASIC, scheme("basic", "A user's name and password, such as admin and admin."))
                .addSecuritySchemes(BEARER, scheme("bearer", "A personal access token."))
                .addSecuritySchemes(OAUTH2, oauth2());
        return new OpenAPI()
                .info(info(build))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .addSecurityItem(new SecurityRequirement().addList(OAUTH2))
                .addSecurityItem(new SecurityRequirement());
    }

    private static Info info(ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        return new Info()
                .title("Backlot")
                .description(DESCRIPTION)
                .version(properties == null ? "development" : Objects.requireNonNull(properties.getVersion()))
                .license(new License().name("Apache License 2.0").identifier("Apache-2.0"));
    }

    private static SecurityScheme scheme(String scheme, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }

    /** Jira has no address for refreshing of its own: the token endpoint does it. */
    private static SecurityScheme oauth2() {
        Scopes scopes = new Scopes();
        for (Scope scope : Scope.values()) {
            scopes.addString(scope.name(), scope.words());
        }
        OAuthFlow flow = new OAuthFlow()
                .authorizationUrl("/rest/oauth2/latest/authorize")
                .tokenUrl("/rest/oauth2/latest/token")
                .scopes(scopes);
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "An application that you let act for you. In the demo world: client id `backlot-swagger`, secret"
                                + " `backlot-demo-secret`, on port 8080; choose one scope.")
                .flows(new OAuthFlows().authorizationCode(flow));
    }
}
