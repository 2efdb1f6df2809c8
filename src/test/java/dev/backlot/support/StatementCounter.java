package dev.backlot.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Notes every statement that is sent to the database, JPA's as well as JDBC's, whichever thread sends it. A statement is
 * noted when it is prepared; a batch counts once.
 */
public final class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The SQL that was sent while an action ran, in order. */
    public List<String> during(Runnable action) {
        statements.clear();
        action.run();
        return List.copyOf(statements);
    }

    /** The same without the question for the revision, which every cache asks. */
    public List<String> queriesDuring(Runnable action) {
        return during(action).stream()
                .filter(sql -> !sql.startsWith("select revision from world"))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watch(super.getConnection());
        }
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, connection, "prepareStatement", "prepareCall");
    }

    private <T> T proxy(Class<T> type, T target, String... sending) {
        List<String> methods = List.of(sending);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (methods.contains(method.getName()) && values != null && values[0] instanceof String sql) {
                        statements.add(sql);
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return method.getName().equals("createStatement")
                                ? proxy(
                                        Statement.class,
                                        (Statement) result,
                                        "execute",
                                        "executeQuery",
                                        "executeUpdate",
                                        "addBatch")
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
