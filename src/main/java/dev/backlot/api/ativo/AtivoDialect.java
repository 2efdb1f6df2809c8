package dev.backlot.api.ativo;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import dev.backlot.throttle.PolicyKind;
import dev.backlot.throttle.PrefixRule;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class AtivoDialect {

    private static final Dialect ATIVO = new Dialect(
            "ativo",
            "Ativo Programs",
            AtivoPaths.CLOUD,
            "How teams, programs and periods are configured; it only reads. The paths are those of Ativo's cloud; those of"
                    + " a Data Center begin with `" + AtivoPaths.DATA_CENTER
                    + "` and are the same otherwise. Bearers of"
                    + " a token of an administrator only: `POST /_backlot/v1/systems/ativo/tokens` makes one.",
            "refusals-ativo");

    @Bean
    Dialect ativo() {
        return ATIVO;
    }

    @Bean
    GroupedOpenApi ativoPage() {
        return DialectPage.of(ATIVO);
    }

    /** Holds where limits are on; on a Data Center Ativo has none (documented). */
    @Bean
    PrefixRule ativoLimit() {
        return new PrefixRule(AtivoPaths.CLOUD, PolicyKind.ATIVO, PolicyKind.ATIVO.usual(), PrefixRule.USUAL_BLOCK);
    }
}
