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
    FlywayConfigurationCustomizer types(DataSource dataSource) {
        return flyway -> flyway.placeholders(typesOf(product(dataSource)));
    }

    /**
     * The types that differ: a text that compares byte by byte, which LexoRank needs and PostgreSQL, which compares by the
     * database's locale, must be told; and bytes.
     */
    static Map<String, String> typesOf(String product) {
        return product.toLowerCase(Locale.ROOT).contains("postgresql")
                ? Map.of("ranktext", "varchar(255) collate \"C\"", "bytes", "bytea")
                : Map.of("ranktext", "varchar(255)", "bytes", "varbinary(100000000)");
    }

    private static String product(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
