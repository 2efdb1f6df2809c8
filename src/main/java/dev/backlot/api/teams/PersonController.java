package dev.backlot.api.teams;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.team.Person;
import dev.backlot.team.Persons;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Those who can be in teams. */
@TeamsController
class PersonController {

    private final Persons persons;
    private final Desk desk;
    private final PersonBeans beans;

    PersonController(Persons persons, Desk desk, PersonBeans beans) {
        this.persons = persons;
        this.desk = desk;
        this.beans = beans;
    }

    @Served(
            value = "List persons",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/person")
    List<TeamPersonBean> persons(
            @RequestParam(required = false) @Nullable Long page,
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(required = false) @Nullable List<Long> ids,
            Urls urls) {
        return desk.page(persons.list(), Person::id, new Desk.Wish(page, size, ids)).stream()
                .map(person -> beans.of(person, urls))
                .toList();
    }

    @Served(
            value = "Create a person",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/person")
    IdBean createPerson(@RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(persons.create(
                        PersonBeans.readUser(body).or(null), body.text("title").or(null))
                .id());
    }

    @Served(
            value = "Count persons",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/person/count")
    int countPersons() {
        desk.requireReader();
        return persons.list().size();
    }

    @Served(
            value = "Ask whether persons exist",
            known = ASSUMED,
            errors = {400, 401},
            changes = false)
    @PostMapping("/person/exists")
    boolean personsExist(@RequestBody List<Long> ids) {
        return desk.exist(persons.list(), Person::id, ids);
    }

    @Served(
            value = "Get a person",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/person/{id}")
    TeamPersonBean person(@PathVariable long id, Urls urls) {
        desk.requireReader();
        return beans.of(persons.require(id), urls);
    }

    @Served(
            value = "Change a person",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/person/{id}")
    IdBean updatePerson(@PathVariable long id, @RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(persons.update(id, PersonBeans.readUser(body), body.text("title"))
                .id());
    }

    @Served(
            value = "Delete a person",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/person/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePerson(@PathVariable long id) {
        desk.requireManager();
        persons.delete(id);
    }
}
