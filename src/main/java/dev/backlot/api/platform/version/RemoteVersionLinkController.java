package dev.backlot.api.platform.version;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.version.RemoteVersionLinks;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What other systems keep about versions. */
@PlatformController
class RemoteVersionLinkController {

    private final RemoteVersionLinks links;
    private final Versions versions;
    private final VersionBeans beans;

    RemoteVersionLinkController(RemoteVersionLinks links, Versions versions, VersionBeans beans) {
        this.links = links;
        this.versions = versions;
        this.beans = beans;
    }

    @Served(value = "Get the remote links of all versions with a global id", known = DOCUMENTED)
    @GetMapping("/version/remotelink")
    RemoteLinkBean.Links getRemoteVersionLinks(@RequestParam(defaultValue = "") String globalId, Urls urls) {
        return new RemoteLinkBean.Links(links.named(globalId).stream()
                .map(link -> RemoteLinkBean.of(link, name(link.versionId()), urls))
                .toList());
    }

    @Served(
            value = "Get the remote links of a version",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/version/{versionId}/remotelink")
    RemoteLinkBean.Links getRemoteVersionLinksByVersionId(@PathVariable String versionId, Urls urls) {
        return new RemoteLinkBean.Links(beans.remote(versions.require(versionId), urls));
    }

    @Served(
            value = "Get a remote link of a version",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/version/{versionId}/remotelink/{globalId}")
    RemoteLinkBean getRemoteVersionLink(@PathVariable String versionId, @PathVariable String globalId, Urls urls) {
        var link = links.require(versionId, globalId);
        return RemoteLinkBean.of(link, name(link.versionId()), urls);
    }

    @Served(
            value = "Create or update a remote link of a version, by the global id in the body",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/version/{versionId}/remotelink")
    ResponseEntity<Void> createOrUpdateRemoteVersionLink(
            @PathVariable String versionId, @RequestBody JsonNode body, Urls urls) {
        JsonNode given = body.get("globalId");
        boolean named = given != null && !given.isNull() && !given.isContainer();
        return set(versionId, named ? given.asString() : UUID.randomUUID().toString(), body, urls);
    }

    @Served(
            value = "Create or update a remote link of a version",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/version/{versionId}/remotelink/{globalId}")
    ResponseEntity<Void> createOrUpdateRemoteVersionLinkByGlobalId(
            @PathVariable String versionId, @PathVariable String globalId, @RequestBody JsonNode body, Urls urls) {
        return set(versionId, globalId, body, urls);
    }

    @Served(
            value = "Delete the remote links of a version",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/version/{versionId}/remotelink")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRemoteVersionLinksByVersionId(@PathVariable String versionId) {
        links.deleteAll(versionId);
    }

    @Served(
            value = "Delete a remote link of a version",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/version/{versionId}/remotelink/{globalId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRemoteVersionLink(@PathVariable String versionId, @PathVariable String globalId) {
        links.delete(versionId, globalId);
    }

    private ResponseEntity<Void> set(String versionId, String globalId, JsonNode body, Urls urls) {
        if (!body.isObject() || body.isEmpty()) {
            throw Problem.invalid(VersionApiTexts.EMPTY_LINK);
        }
        links.set(versionId, globalId, body.toString());
        return ResponseEntity.created(URI.create(RemoteLinkBean.address(versionId, globalId, urls)))
                .build();
    }

    private @Nullable String name(long versionId) {
        return versions.byIds(List.of(versionId)).stream()
                .map(Version::name)
                .findFirst()
                .orElse(null);
    }
}
