package dev.backlot.api.journal;

import dev.backlot.api.Served;
import dev.backlot.journal.ServedPath;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The paths that the server has, for whoever came close to one. */
@Component
class ServedPaths {

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    ServedPaths(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** All of them; those of this server's own operations are left out. */
    List<ServedPath> all() {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Served.class))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/_backlot/"))
                        .flatMap(pattern -> each.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new ServedPath(method.name(), pattern))))
                .toList();
    }
}
