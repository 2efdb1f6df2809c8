package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Worlds beside the server's own; only from outside of them. */
@ControlController
class WorldController {

    private static final String PATH = "/worlds";

    private final HostedWorlds worlds;

    WorldController(HostedWorlds worlds) {
        this.worlds = worlds;
    }

    @Served(
            value = "List the worlds",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    List<WorldBean> worlds(Urls urls) {
        OwnWorld.require();
        return worlds.all().stream().map(world -> WorldBean.of(world, urls)).toList();
    }

    @Served(
            value = "Make a world",
            known = OWN,
            errors = {400, 401, 403, 404, 409})
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    WorldBean createWorld(@RequestBody(required = false) @Nullable JsonBody body, Urls urls) {
        OwnWorld.require();
        return WorldBean.of(worlds.create(wanted(body)), urls);
    }

    @Served(
            value = "Get a world",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping(PATH + "/{world}")
    WorldBean world(@PathVariable String world, Urls urls) {
        OwnWorld.require();
        return WorldBean.of(worlds.require(world), urls);
    }

    @Served(
            value = "Delete a world",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping(PATH + "/{world}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteWorld(@PathVariable String world) {
        OwnWorld.require();
        worlds.delete(world);
    }

    private static NewWorld wanted(@Nullable JsonBody body) {
        return body == null
                ? new NewWorld(null, null, null, null)
                : new NewWorld(
                        body.text("name").or(null),
                        body.text("template").or(null),
                        body.text("from").or(null),
                        body.text("snapshot").or(null));
    }
}
