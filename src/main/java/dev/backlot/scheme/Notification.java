package dev.backlot.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Somebody who hears of an event. */
@Embeddable
public class Notification {

    /** The kinds of somebody, with the names that Jira's REST API uses. */
    public enum Recipient {
        /** Who works on the issue. */
        CURRENT_ASSIGNEE("CurrentAssignee"),
        /** Who reported it. */
        REPORTER("Reporter"),
        /** Who made it happen. */
        CURRENT_USER("CurrentUser"),
        /** Who leads the project. */
        PROJECT_LEAD("ProjectLead"),
        /** Who leads a component of the issue. */
        COMPONENT_LEAD("ComponentLead"),
        /** Everybody who watches it. */
        ALL_WATCHERS("AllWatchers"),
        /** One user, by key. */
        USER("User"),
        /** The members of a group. */
        GROUP("Group"),
        /** A mail address. */
        EMAIL_ADDRESS("EmailAddress"),
        /** Who plays a role in the project. */
        PROJECT_ROLE("ProjectRole"),
        /** Whom a field of the issue names, which is given by its id. */
        USER_CUSTOM_FIELD("UserCustomField"),
        /** The members of the group that a field of the issue names, which is given by its id. */
        GROUP_CUSTOM_FIELD("GroupCustomField");

        private final String wireName;

        Recipient(String wireName) {
            this.wireName = wireName;
        }

        /** The name in the REST API. */
        public String wireName() {
            return wireName;
        }
    }

    private Long eventId;

    @Enumerated(EnumType.STRING)
    private Recipient recipientType;

    private @Nullable String parameter;

    /** For JPA. */
    protected Notification() {}

    long eventId() {
        return eventId;
    }

    /** What kind of somebody it is. */
    public Recipient recipient() {
        return recipientType;
    }

    /** Who exactly: a user's key, a group's name, an address, a role's number, a field's id. */
    public @Nullable String parameter() {
        return parameter;
    }
}
