package dev.backlot.api.align;

import dev.backlot.align.Resource;
import dev.backlot.align.Resources;
import dev.backlot.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is not served: methods that a resource does not have, and version 1. */
@RestController
class AlignRoutes {

    private static final List<String> OF_COLLECTION = List.of("GET", "POST");

    private final Resources resources;

    AlignRoutes(Resources resources) {
        this.resources = resources;
    }

    @RequestMapping(
            path = AlignDialect.PATH + "/{resource}",
            method = {RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.OPTIONS})
    ResponseEntity<Void> otherMethod(@PathVariable("resource") String name, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (resources.ofPath(name).isEmpty()) {
            throw Problem.notFound();
        }
        return answer(request, OF_COLLECTION);
    }

    @RequestMapping(
            path = AlignDialect.PATH + "/{resource}/{id}",
            method = {RequestMethod.POST, RequestMethod.DELETE, RequestMethod.OPTIONS})
    ResponseEntity<Void> otherMethodOfObject(@PathVariable("resource") String name, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        return answer(request, ofObject(resources.ofPath(name).orElseThrow(Problem::notFound)));
    }

    @RequestMapping(AlignDialect.ROOT + "/api/1/**")
    void versionOne() {
        throw new ResponseStatusException(HttpStatus.GONE);
    }

    /** What can be done with an object of a resource. */
    static List<String> ofObject(Resource resource) {
        return resource.updatable() ? List.of("GET", "PUT", "PATCH") : List.of("GET");
    }

    static HttpRequestMethodNotSupportedException notAllowed(String method, List<String> allowed) {
        return new HttpRequestMethodNotSupportedException(method, allowed);
    }

    private static ResponseEntity<Void> answer(HttpServletRequest request, List<String> allowed)
            throws HttpRequestMethodNotSupportedException {
        if (!request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            throw notAllowed(request.getMethod(), allowed);
        }
        Set<HttpMethod> methods = allowed.stream().map(HttpMethod::valueOf).collect(Collectors.toSet());
        return ResponseEntity.ok().allow(methods.toArray(HttpMethod[]::new)).build();
    }
}
