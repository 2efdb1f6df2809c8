package dev.backlot.api.oauth;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.oauth.NewClient;
import dev.backlot.oauth.OAuthClients;
import dev.backlot.oauth.RegisteredApplication;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The applications that may ask users for consent. In Jira administrators register them on a page. */
@RestController
@RequestMapping(path = "/_backlot/v1/oauth-client", produces = MediaType.APPLICATION_JSON_VALUE)
class ClientController {

    private final OAuthClients clients;
    private final Dates dates;

    ClientController(OAuthClients clients, Dates dates) {
        this.clients = clients;
        this.dates = dates;
    }

    @Served(
            value = "Register an application",
            known = OWN,
            errors = {400, 401, 403})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ClientBean registerClient(@RequestBody NewClient wanted) {
        RegisteredApplication registered = clients.register(wanted);
        return ClientBean.of(registered.client(), registered.secret(), dates);
    }

    @Served(
            value = "List the registered applications",
            known = OWN,
            errors = {401, 403})
    @GetMapping
    List<ClientBean> getClients() {
        return clients.all().stream()
                .map(client -> ClientBean.of(client, null, dates))
                .toList();
    }

    @Served(
            value = "Forget an application; whatever it holds stops working",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteClient(@PathVariable long id) {
        clients.delete(id);
    }
}
