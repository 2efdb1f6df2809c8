package dev.backlot.hosting;

import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Leads whoever wants a connection to the database of the present thread's world. */
@Component
class RoutedDatabase implements BeanPostProcessor, Ordered {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource main ? new OfWorld(main) : bean;
    }

    /** Before whatever else wraps the bean: that is to see the statements of all worlds. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static final class OfWorld extends DelegatingDataSource {

        OfWorld(DataSource main) {
            super(main);
        }

        @Override
        public Connection getConnection() throws SQLException {
            LiveWorld world = CurrentWorld.named();
            return world == null ? super.getConnection() : world.database().getConnection();
        }
    }
}
