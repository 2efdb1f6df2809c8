package dev.backlot.hosting;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which kind of databases worlds have: that of the server's own. */
@Configuration(proxyBeanMethods = false)
class HostingConfiguration {

    @Bean
    WorldDatabases worldDatabases(DataSource routed, Flyway migrations) throws SQLException {
        HikariDataSource own = routed.unwrap(HikariDataSource.class);
        return own.getJdbcUrl().startsWith("jdbc:h2:") ? new H2Databases(own) : new PostgresDatabases(own, migrations);
    }
}
