package dev.backlot.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and changes users as an administrator would: in a transaction that raises the world's revision. */
public class TestUsers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;

    TestUsers(JdbcClient jdbc, PlatformTransactionManager transactions, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.encoder = encoder;
    }

    void insert(long id, String name, boolean active) {
        String sql =
                "insert into jira_user (id, user_key, name, lower_name, display_name, email, password_hash, active,"
                        + " time_zone) values (:id, :key, :name, :name, :name, :name, :hash, :active, 'UTC')";
        transaction.executeWithoutResult(status -> jdbc.sql(sql)
                .param("id", id)
                .param("key", "JIRAUSER" + id)
                .param("name", name)
                .param("hash", encoder.encode(name))
                .param("active", active)
                .update());
    }

    void setPassword(String name, String password) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update jira_user set password_hash = :hash where name = :name")
                        .param("hash", encoder.encode(password))
                        .param("name", name)
                        .update());
    }

    void setActive(String name, boolean active) {
        transaction.executeWithoutResult(status -> jdbc.sql("update jira_user set active = :active where name = :name")
                .param("active", active)
                .param("name", name)
                .update());
    }

    void delete(String name) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from user_login where user_id = (select id from jira_user where name = :name)")
                    .param("name", name)
                    .update();
            jdbc.sql("delete from jira_user where name = :name")
                    .param("name", name)
                    .update();
        });
    }

    /** Forgets all wrong passwords, so that tests do not see each other's. */
    void withoutFailures() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from user_login").update());
    }

    /** Takes away all tokens, so that tests do not see each other's. */
    public void withoutTokens() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from personal_access_token").update());
    }
}
