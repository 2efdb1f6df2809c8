package dev.backlot.api.webhooks;

import dev.backlot.api.Urls;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where links in what is sent lead: to the server's base URL, or where none is set to where the changing request came. */
@Component
class HookUrls {

    /** For a change that came with no request. */
    private static final String SOMEWHERE = "http://localhost";

    private final ApplicationProperties properties;

    HookUrls(ApplicationProperties properties) {
        this.properties = properties;
    }

    Urls get() {
        String base = properties.get(ApplicationProperty.BASE_URL);
        if (!base.isEmpty()) {
            return new Urls(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? new Urls(ServletUriComponentsBuilder.fromContextPath(attributes.getRequest())
                        .build()
                        .toUriString())
                : new Urls(SOMEWHERE);
    }
}
