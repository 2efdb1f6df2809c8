package dev.backlot.api.webhooks;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.user.Users;
import dev.backlot.webhook.Webhooks;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registering webhooks as before Jira 10. */
@RestController
@RequestMapping(
        path = {"/rest/webhooks/1.0/webhook", "/rest/webhooks/latest/webhook"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class OldHookController {

    private final Webhooks webhooks;
    private final Users users;

    OldHookController(Webhooks webhooks, Users users) {
        this.webhooks = webhooks;
        this.users = users;
    }

    @Served(
            value = "List webhooks",
            known = OBSERVED,
            errors = {401, 403})
    @GetMapping
    List<OldHookBean> webhooks(Urls urls) {
        return webhooks.list().stream()
                .map(webhook -> OldHookBean.of(webhook, users, urls))
                .toList();
    }

    @Served(
            value = "Get a webhook",
            known = OBSERVED,
            errors = {401, 403, 404})
    @GetMapping("/{id}")
    OldHookBean webhook(@PathVariable String id, Urls urls) {
        return OldHookBean.of(webhooks.require(id), users, urls);
    }

    @Served(
            value = "Register a webhook",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OldHookBean registerWebhook(@RequestBody JsonBody body, Urls urls) {
        return OldHookBean.of(webhooks.create(HookBodies.old(body)), users, urls);
    }

    @Served(
            value = "Change a webhook",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/{id}")
    OldHookBean changeWebhook(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        return OldHookBean.of(webhooks.update(id, HookBodies.old(body)), users, urls);
    }

    @Served(
            value = "Delete a webhook",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteWebhook(@PathVariable String id) {
        webhooks.delete(id);
    }
}
