package dev.backlot.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What H2 and PostgreSQL do differently about pictures. */
interface Store {

    /** What tells whether a table has changed: equal marks mean equal rows; nothing for those about which nothing is known. */
    Map<String, Long> marks(Layout layout);

    /** The next number of each of the sequences. */
    Map<String, Long> sequences(List<String> names);

    /**
     * Makes the rows of one picture those of another; part of the caller's transaction.
     *
     * @param written hears how many more of the wanted rows are there
     */
    void write(Layout layout, WorldImage present, WorldImage wanted, LongConsumer written);

    /** Does the work, which {@linkplain #write writes}, with whatever must be set around its transaction. */
    void unbound(Runnable work);

    static Store of(DataSource database, JdbcTemplate jdbc) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
            boolean postgres = product.toLowerCase(Locale.ROOT).contains("postgresql");
            return postgres ? new PostgresStore(jdbc) : new H2Store(jdbc);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
