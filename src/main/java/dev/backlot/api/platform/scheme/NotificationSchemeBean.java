package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.FieldDescription;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who hears of what happens; events without recipients are there as well. */
record NotificationSchemeBean(
        String expand,
        long id,
        String self,
        String name,
        String description,
        List<EventNotificationsBean> notificationSchemeEvents) {

    /** Who hears of one event. */
    record EventNotificationsBean(EventBean event, List<NotificationBean> notifications) {}

    /** Something that happens. */
    record EventBean(long id, String name, String description) {}

    /** Somebody who hears of it; the somebody himself where he was asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotificationBean(
            long id,
            String notificationType,
            @Nullable String parameter,
            @Nullable GroupBean group,
            @Nullable UserBean user,
            @Nullable RoleBean projectRole,
            @Nullable FieldDescription field,
            @Nullable String emailAddress,
            @Nullable String expand) {}

    /** A role of projects. */
    record RoleBean(String self, String name, long id, String description) {}
}
