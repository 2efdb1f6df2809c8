package dev.backlot.api.teams;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.kernel.Change;
import dev.backlot.team.Person;
import dev.backlot.team.PersonRef;
import dev.backlot.team.Persons;
import dev.backlot.team.Resource;
import dev.backlot.user.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes persons, and reads how requests name them. */
@Component
class PersonBeans {

    private static final String USER = "jiraUserId";

    private final Persons persons;

    PersonBeans(Persons persons) {
        this.persons = persons;
    }

    TeamPersonBean of(Person person, Urls urls) {
        JiraUserBean user = persons.user(person).map(each -> user(each, urls)).orElse(null);
        return new TeamPersonBean(person.id(), persons.title(person), user == null ? null : user.avatarUrl(), user);
    }

    ResourceBean of(Resource resource, Urls urls) {
        return new ResourceBean(
                resource.id(),
                resource.teamId(),
                of(persons.require(resource.personId()), urls),
                resource.weeklyHours());
    }

    /** The user that a person is to be: {@code jiraUser.jiraUserId}, or {@code jiraUserId} as some clients send it. */
    static Change<String> readUser(JsonBody person) {
        Change<JsonBody> nested = person.object("jiraUser");
        JsonBody inner = nested.or(null);
        if (inner != null) {
            return inner.text(USER);
        }
        return nested.isSet() ? Change.set(null) : person.text(USER);
    }

    /** The person of a resource: {@code person.id}, or the user as in {@link #readUser}. */
    static Change<PersonRef> readPerson(JsonBody resource) {
        return resource.object("person").map(PersonBeans::ref);
    }

    private static @Nullable PersonRef ref(@Nullable JsonBody person) {
        return person == null
                ? null
                : new PersonRef(person.number("id").or(null), readUser(person).or(null));
    }

    private static JiraUserBean user(User user, Urls urls) {
        String picture = AvatarUrls.ofUser(user.avatarId(), urls).large();
        return new JiraUserBean(user.key(), user.displayName(), user.email(), picture);
    }
}
