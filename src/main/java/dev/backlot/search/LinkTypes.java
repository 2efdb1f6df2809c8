package dev.backlot.search;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The types of links between issues, by the texts that links of theirs show at each end. */
@Component
class LinkTypes {

    /** A type; an issue at the source shows the outward text, one at the destination the inward text. */
    record Type(long id, String name, String inward, String outward) {}

    private final Cached<List<Type>> all;

    LinkTypes(JdbcClient jdbc, Revision revision) {
        this.all = new Cached<>(
                revision,
                () -> jdbc.sql("select id, name, inward, outward from issue_link_type order by name")
                        .query(Type.class)
                        .list());
    }

    List<Type> all() {
        return all.get();
    }

    /** The types whose links show this at the source, or are called so. */
    List<Long> outward(String text) {
        return ids(
                all().stream().filter(type -> type.outward.equalsIgnoreCase(text) || type.name.equalsIgnoreCase(text)));
    }

    /** The types whose links show this at the destination, or are called so. */
    List<Long> inward(String text) {
        return ids(
                all().stream().filter(type -> type.inward.equalsIgnoreCase(text) || type.name.equalsIgnoreCase(text)));
    }

    private static List<Long> ids(Stream<Type> types) {
        return types.map(Type::id).toList();
    }
}
