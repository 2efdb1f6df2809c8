package dev.backlot.team;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes persons. Who may do so differs from system to system and is asked there. */
@Service
public class Persons {

    private final PersonRepository repository;
    private final ResourceRepository resources;
    private final Users users;
    private final Cached<List<Person>> all;

    Persons(PersonRepository repository, ResourceRepository resources, Users users, Revision revision) {
        this.repository = repository;
        this.resources = resources;
        this.users = users;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every person, by number. */
    public List<Person> list() {
        return all.get();
    }

    /** The person with this number. */
    public Optional<Person> byId(long id) {
        return list().stream().filter(person -> person.id() == id).findFirst();
    }

    /**
     * The person with this number.
     *
     * @throws Problem where there is none
     */
    public Person require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(TeamTexts.noPerson(id)));
    }

    /** The user of Jira that a person is. */
    public Optional<User> user(Person person) {
        return users.byId(person.userId());
    }

    /** What a person is called: the title, else the user's name. */
    public String title(Person person) {
        String title = person.title();
        return title != null ? title : user(person).map(User::displayName).orElse("");
    }

    /**
     * Makes a person.
     *
     * @param user the name or key of a user of Jira, null for none
     * @param title a name, null where the user's is enough
     * @throws Problem where both are missing, the title is too long, or the user is none or is a person already
     */
    @Transactional
    public Person create(@Nullable String user, @Nullable String title) {
        Person person = new Person(null, null);
        apply(person, Change.set(user), Change.set(title));
        return saved(person);
    }

    /**
     * Changes what is said.
     *
     * @throws Problem as for a new person, and where there is no such person
     */
    @Transactional
    public Person update(long id, Change<String> user, Change<String> title) {
        Person person = managed(id);
        apply(person, user, title);
        return person;
    }

    /** The person that a user is; made where the user is none yet. */
    @Transactional
    public Person of(User user) {
        return repository.findByUserId(user.id()).orElseGet(() -> saved(new Person(user.id(), null)));
    }

    /** The number of the person whom somebody names; null where nobody is named. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable
    Long named(PersonRef ref) {
        Long id = ref.id();
        if (id == null) {
            return ref.user() == null ? null : of(requiredUser(ref.user())).id();
        }
        if (repository.findById(id).isEmpty()) {
            throw Problem.invalidField("person", TeamTexts.noPerson(id));
        }
        return id;
    }

    /**
     * Deletes a person.
     *
     * @throws Problem where there is none, or the person is in a team
     */
    @Transactional
    public void delete(long id) {
        Person person = managed(id);
        if (resources.existsByPersonId(id)) {
            throw Problem.invalid(TeamTexts.PERSON_USED);
        }
        repository.delete(person);
    }

    /** Seen by the same transaction, which may put the person into a team at once. */
    private Person saved(Person person) {
        Person saved = repository.save(person);
        all.refresh();
        return saved;
    }

    private Person managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(TeamTexts.noPerson(id)));
    }

    private void apply(Person person, Change<String> user, Change<String> title) {
        String name = user.or(null);
        Long userId = user.isSet() ? userId(name) : person.userId();
        String text = title.or(person.title());
        String newTitle = text == null || text.isBlank() ? null : TeamRules.checkedTitle(text);
        if (userId == null && newTitle == null) {
            throw Problem.invalid(TeamTexts.PERSON_EMPTY);
        }
        Optional<Person> other = userId == null ? Optional.empty() : repository.findByUserId(userId);
        if (other.isPresent() && other.get().id() != person.id()) {
            throw Problem.invalidField("jiraUser", TeamTexts.userTaken(String.valueOf(name)));
        }
        person.become(userId, newTitle);
    }

    private @Nullable Long userId(@Nullable String name) {
        return name == null ? null : Long.valueOf(requiredUser(name).id());
    }

    private User requiredUser(String name) {
        return users.byNameOrKey(name).orElseThrow(() -> Problem.invalidField("jiraUser", TeamTexts.noUser(name)));
    }
}
