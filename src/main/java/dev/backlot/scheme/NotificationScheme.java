package dev.backlot.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Who hears of what happens to the issues of projects. */
@Entity
@DiscriminatorValue("NOTIFICATION")
public class NotificationScheme extends Scheme {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_notification", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    private List<Notification> notifications = new ArrayList<>();

    /** For JPA. */
    protected NotificationScheme() {}

    /** Who hears of an event, in order. */
    public List<Notification> notifications(IssueEvent event) {
        return notifications.stream()
                .filter(notification -> notification.eventId() == event.id())
                .toList();
    }
}
