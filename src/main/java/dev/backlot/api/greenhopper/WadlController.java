package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The experimental API's description of itself. */
@ExperimentalController
class WadlController {

    private static final String BASE = Links.EXPERIMENTAL + "/";

    private final RequestMappingHandlerMapping mapping;

    WadlController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Served(value = "Get this API's description of itself", known = DOCUMENTED)
    @GetMapping(path = "/application.wadl", produces = Wadl.MEDIA_TYPE)
    String getWadl(Urls urls) {
        Map<String, Map<String, HandlerMethod>> methods = new HashMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean documented =
                    AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ExperimentalController.class)
                            && handler.getBeanType() != WadlController.class;
            if (documented) {
                add(methods, info, handler);
            }
        });
        return Wadl.of("JIRA Agile 6.7.6", urls.of(BASE), methods);
    }

    private static void add(
            Map<String, Map<String, HandlerMethod>> methods, RequestMappingInfo info, HandlerMethod handler) {
        for (String path : info.getPatternValues()) {
            if (path.startsWith(BASE)) {
                Map<String, HandlerMethod> here =
                        methods.computeIfAbsent(path.substring(BASE.length()), none -> new HashMap<>());
                info.getMethodsCondition().getMethods().forEach(method -> here.put(method.name(), handler));
            }
        }
    }
}
