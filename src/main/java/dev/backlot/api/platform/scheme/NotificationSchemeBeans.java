package dev.backlot.api.platform.scheme;

import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.platform.scheme.NotificationSchemeBean.EventBean;
import dev.backlot.api.platform.scheme.NotificationSchemeBean.EventNotificationsBean;
import dev.backlot.api.platform.scheme.NotificationSchemeBean.NotificationBean;
import dev.backlot.api.platform.scheme.NotificationSchemeBean.RoleBean;
import dev.backlot.project.Roles;
import dev.backlot.scheme.IssueEvent;
import dev.backlot.scheme.Notification;
import dev.backlot.scheme.Notification.Recipient;
import dev.backlot.scheme.NotificationScheme;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes notification schemes. */
@Component
class NotificationSchemeBeans {

    private final Users users;
    private final Roles roles;
    private final FieldCatalog fields;

    NotificationSchemeBeans(Users users, Roles roles, FieldCatalog fields) {
        this.users = users;
        this.roles = roles;
        this.fields = fields;
    }

    NotificationSchemeBean bean(NotificationScheme scheme, Expand expand, Urls urls) {
        List<EventNotificationsBean> events = new ArrayList<>();
        long next = 1;
        for (IssueEvent event : IssueEvent.values()) {
            List<NotificationBean> recipients = new ArrayList<>();
            for (Notification notification : scheme.notifications(event)) {
                recipients.add(recipient(next++, notification, expand, urls));
            }
            events.add(new EventNotificationsBean(
                    new EventBean(event.id(), event.label(), event.description()), recipients));
        }
        return new NotificationSchemeBean(
                "notificationSchemeEvents,user,group,projectRole,field,all",
                scheme.id(),
                urls.platform("notificationscheme/" + scheme.id()),
                scheme.name(),
                scheme.description(),
                events);
    }

    private NotificationBean recipient(long id, Notification notification, Expand expand, Urls urls) {
        Recipient type = notification.recipient();
        String parameter = notification.parameter();
        String part = part(type);
        boolean shown = part != null && (expand.has(part) || expand.has("all"));
        return new NotificationBean(
                id,
                type.wireName(),
                parameter,
                shown && type == Recipient.GROUP && parameter != null ? GroupBean.of(parameter, urls) : null,
                shown && type == Recipient.USER ? user(parameter, urls) : null,
                shown && type == Recipient.PROJECT_ROLE ? role(parameter, urls) : null,
                shown && "field".equals(part) && parameter != null
                        ? fields.find(parameter).orElse(null)
                        : null,
                type == Recipient.EMAIL_ADDRESS ? parameter : null,
                part);
    }

    private static @Nullable String part(Recipient type) {
        return switch (type) {
            case GROUP -> "group";
            case USER -> "user";
            case PROJECT_ROLE -> "projectRole";
            case USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD -> "field";
            default -> null;
        };
    }

    private @Nullable UserBean user(@Nullable String key, Urls urls) {
        return key == null
                ? null
                : users.byNameOrKey(key).map(user -> UserBean.of(user, urls)).orElse(null);
    }

    private @Nullable RoleBean role(@Nullable String id, Urls urls) {
        return roles.all().stream()
                .filter(role -> Long.toString(role.id()).equals(id))
                .findFirst()
                .map(role ->
                        new RoleBean(urls.platform("role/" + role.id()), role.name(), role.id(), role.description()))
                .orElse(null);
    }
}
