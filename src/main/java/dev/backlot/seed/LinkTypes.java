package dev.backlot.seed;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The types of links of a world that has others than a new Jira.
 *
 * @param types all of them
 */
public record LinkTypes(List<Type> types) implements World.Extra {

    /** A type, with how the link reads at its ends. */
    public record Type(long id, String name, String inward, String outward) {}

    @Override
    public void write(JdbcTemplate jdbc) {
        jdbc.update("delete from issue_link_type");
        IssueParts.writeLinkTypes(types, jdbc);
    }
}
