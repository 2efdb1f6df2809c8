package dev.backlot;

import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What the migrations must know about the database they run on. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    FlywayConfigurationCustomizer rankText(DataSource dataSource) {
        return flyway -> flyway.placeholders(Map.of("ranktext", rankType(product(dataSource))));
    }

    /** A text type that compares byte by byte, which LexoRank needs: PostgreSQL compares by the database's locale. */
    static String rankType(String product) {
        return product.toLowerCase(Locale.ROOT).contains("postgresql") ? "varchar(255) collate \"C\"" : "varchar(255)";
    }

    private static String product(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
