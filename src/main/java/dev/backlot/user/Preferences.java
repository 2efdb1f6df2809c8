package dev.backlot.user;

import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users set for themselves: texts under keys, and the columns of their lists of issues. */
@Service
@Transactional(readOnly = true)
public class Preferences {

    private static final int LONGEST_KEY = 255;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    Preferences(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** What the caller set under a key. */
    public Optional<String> find(String key) {
        return jdbc.sql("select preference_value from user_preference where user_id = :id and preference_key = :key")
                .param("id", callerId())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /**
     * What the caller set under a key.
     *
     * @throws Problem where nobody is logged in or nothing is set
     */
    public String require(@Nullable String key) {
        return find(String.valueOf(key))
                .orElseThrow(() -> Problem.notFound(UserTexts.noPreference(String.valueOf(key))));
    }

    /**
     * Sets something for the caller.
     *
     * @throws Problem where nobody is logged in or the key is missing or too long
     */
    @Transactional
    public void set(@Nullable String key, String value) {
        long id = callerId();
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.notFound(UserTexts.noPreference(String.valueOf(key)));
        }
        remove(key);
        jdbc.sql("insert into user_preference (user_id, preference_key, preference_value) values (:id, :key, :value)")
                .param("id", id)
                .param("key", key)
                .param("value", value)
                .update();
    }

    /**
     * Takes back what the caller set; nothing happens where nothing was.
     *
     * @throws Problem where nobody is logged in
     */
    @Transactional
    public void remove(@Nullable String key) {
        jdbc.sql("delete from user_preference where user_id = :id and preference_key = :key")
                .param("id", callerId())
                .param("key", String.valueOf(key))
                .update();
    }

    /** The ids of the fields that a user sees as columns; empty where they chose none. */
    public List<String> columns(long userId) {
        return jdbc.sql("select field_id from user_column where user_id = :id order by position")
                .param("id", userId)
                .query(String.class)
                .list();
    }

    /** Chooses columns for a user; none for the usual ones. Who may do so is asked elsewhere. */
    @Transactional
    public void columns(long userId, List<String> fieldIds) {
        jdbc.sql("delete from user_column where user_id = :id")
                .param("id", userId)
                .update();
        for (int position = 0; position < fieldIds.size(); position++) {
            jdbc.sql("insert into user_column (user_id, position, field_id) values (:id, :position, :field)")
                    .param("id", userId)
                    .param("position", position)
                    .param("field", fieldIds.get(position))
                    .update();
        }
    }

    private long callerId() {
        return Optional.ofNullable(currentUser.viewer().userId()).orElseThrow(Problem::unauthenticated);
    }
}
