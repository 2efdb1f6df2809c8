package dev.backlot.hosting;

import javax.sql.DataSource;

/** Makes databases for worlds: with all tables, which are empty. */
interface WorldDatabases {

    /** A new database; made from the server's own, so not within another world. */
    DataSource make();

    /** Throws one away with all that is in it. */
    void drop(DataSource database);
}
