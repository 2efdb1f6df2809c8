package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of one module: how they are filled in every world, and emptied. */
interface Part {

    /** The tables in the order in which they can be filled; they are emptied the other way round. */
    List<String> tables();

    /** The sequences by table, with the first number that each gives in a new database. */
    Map<String, Long> sequences();

    /** Writes what every world has in these tables. */
    void write(World world, JdbcTemplate jdbc);
}
