package dev.backlot.api.align;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.align.AlignObjects;
import dev.backlot.align.AlignView;
import dev.backlot.align.Resource;
import dev.backlot.align.Resources;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.JsonNode;

/** The objects of all resources. */
@RestController
@RequestMapping(path = AlignDialect.PATH)
class AlignController {

    private static final String OBJECT = "/{resource}/{id}";

    private final Resources resources;
    private final AlignObjects objects;
    private final AlignBeans beans;

    AlignController(Resources resources, AlignObjects objects, AlignBeans beans) {
        this.resources = resources;
        this.objects = objects;
        this.beans = beans;
    }

    @Served(
            value = "Get objects",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 429})
    @GetMapping(path = "/{resource}", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Map<String, @Nullable Object>> listObjects(
            @PathVariable("resource") String name, WebRequest request, Urls urls) {
        Resource resource = resource(name);
        Wish wish = Wish.of(resource, request);
        AlignView view = objects.view();
        return objects.list(resource, Wish.query(request), view).stream()
                .map(object -> beans.of(object, wish, view, urls))
                .toList();
    }

    @Served(
            value = "Get an object",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 429})
    @GetMapping(path = OBJECT, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> getObject(
            @PathVariable("resource") String name, @PathVariable String id, WebRequest request, Urls urls) {
        Resource resource = resource(name);
        AlignView view = objects.view();
        return beans.of(objects.require(resource, number(id), view), Wish.of(resource, request), view, urls);
    }

    @Served(
            value = "Create an object",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 429})
    @PostMapping(path = "/{resource}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, @Nullable Object>> createObject(
            @PathVariable("resource") String name, @RequestBody JsonBody body, Urls urls) {
        Resource resource = resource(name);
        long id = objects.create(resource, JsonValues.object(body));
        return ResponseEntity.created(URI.create(AlignBeans.self(resource, id, urls)))
                .body(written(resource, id, urls));
    }

    @Served(
            value = "Replace an object",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 405, 429})
    @PutMapping(path = OBJECT, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> replaceObject(
            @PathVariable("resource") String name, @PathVariable String id, @RequestBody JsonBody body, Urls urls)
            throws HttpRequestMethodNotSupportedException {
        Resource resource = updatable(name, HttpMethod.PUT);
        objects.replace(resource, number(id), JsonValues.object(body));
        return written(resource, number(id), urls);
    }

    @Served(
            value = "Change an object",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 405, 429})
    @PatchMapping(OBJECT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void patchObject(@PathVariable("resource") String name, @PathVariable String id, @RequestBody JsonNode body)
            throws HttpRequestMethodNotSupportedException {
        Resource resource = updatable(name, HttpMethod.PATCH);
        objects.patch(resource, number(id), PatchBody.of(body));
    }

    private Map<String, @Nullable Object> written(Resource resource, long id, Urls urls) {
        AlignView view = objects.view();
        return beans.written(objects.require(resource, id, view), view, urls);
    }

    private Resource resource(String name) {
        return resources.ofPath(name).orElseThrow(Problem::notFound);
    }

    private Resource updatable(String name, HttpMethod method) throws HttpRequestMethodNotSupportedException {
        Resource resource = resource(name);
        if (!resource.updatable()) {
            throw AlignRoutes.notAllowed(method.name(), AlignRoutes.ofObject(resource));
        }
        return resource;
    }

    /** What is no number leads nowhere (ours). */
    private static long number(String id) {
        return Ids.read(id).orElseThrow(Problem::notFound);
    }
}
