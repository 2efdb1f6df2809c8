package dev.backlot.search;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users that a query may name. */
@Component
class People implements References {

    private record Row(String name, String displayName, String email) {

        /** As Jira shows users to choose from. */
        Suggestion suggestion() {
            return new Suggestion(name, displayName + " - " + email + " (" + name + ")");
        }

        boolean goesWith(String typed) {
            return Stream.concat(Stream.of(name, email), Stream.of(displayName.split("\\s+")))
                            .anyMatch(word -> Suggestion.begins(word, typed))
                    || Suggestion.begins(displayName, typed);
        }
    }

    private final Users users;
    private final JdbcClient jdbc;

    People(Users users, JdbcClient jdbc) {
        this.users = users;
        this.jdbc = jdbc;
    }

    /** Jira answers a query that names an unknown user, and warns. */
    @Override
    public List<Long> find(List<Literal.Text> texts, String field, Compilation compilation) {
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            users.byNameOrKey(text.text())
                    .map(User::id)
                    .ifPresentOrElse(found::add, () -> compilation.warn(Texts.unknownName(text.text(), field)));
        }
        return found;
    }

    /** The key of a user, which histories keep. */
    String key(long id) {
        return users.byId(id).map(User::key).orElse("");
    }

    /** The users that go with what is typed; active ones only. */
    List<Suggestion> suggest(String typed, int most) {
        String typedLow = typed.toLowerCase(Locale.ROOT);
        return jdbc
                .sql("select name, display_name, email from jira_user where active = true order by lower(display_name)")
                .query(Row.class)
                .stream()
                .filter(row -> row.goesWith(typedLow))
                .limit(most)
                .map(Row::suggestion)
                .toList();
    }
}
