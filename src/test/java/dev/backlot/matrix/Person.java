package dev.backlot.matrix;

import dev.backlot.support.Jira;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Those whom the matrix asks, and what they are in the private project. */
enum Person {
    ANONYMOUS(null),
    VIEWER("viewer"),
    DEVELOPER("fred"),
    PROJECT_ADMIN("mia"),
    ADMINISTRATOR("admin"),
    OUTSIDER("emma");

    private final @Nullable String user;

    Person(@Nullable String user) {
        this.user = user;
    }

    RequestSpecification at(Jira jira) {
        return user == null
                ? jira.anonymous()
                : jira.as(user, user.equals("mia") || user.equals("emma") ? "fred" : user);
    }

    /** Whether the private project is none of their business. */
    boolean isStranger() {
        return this == ANONYMOUS || this == OUTSIDER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
