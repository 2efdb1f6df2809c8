package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.setting.Settings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What administrators set by key. */
@PlatformController
class ApplicationPropertyController {

    private final ApplicationProperties properties;
    private final Settings settings;

    ApplicationPropertyController(ApplicationProperties properties, Settings settings) {
        this.properties = properties;
        this.settings = settings;
    }

    @Served(
            value = "Get application properties, or one",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/application-properties")
    Object getApplicationProperty(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String keyFilter) {
        settings.requireAdministrator();
        return key == null
                ? list(keyFilter == null ? "" : keyFilter)
                : PropertyValueBean.of(properties.require(key), properties);
    }

    @Served(
            value = "Get the advanced settings",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/application-properties/advanced-settings")
    List<PropertyValueBean> getAdvancedSettings() {
        settings.requireAdministrator();
        return list("");
    }

    @Served(
            value = "Set an application property",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/application-properties/{id}")
    PropertyValueBean setApplicationProperty(@PathVariable String id, @RequestBody JsonBody body) {
        settings.requireAdministrator();
        ApplicationProperty property = properties.require(id);
        String value = body.text("value").or(null);
        if (value == null) {
            throw Problem.invalidField("value", "The value is required.");
        }
        properties.set(property, value);
        return PropertyValueBean.of(property, properties);
    }

    /** The filter is the beginning of a key, or a pattern in which a star stands for anything. */
    private List<PropertyValueBean> list(String filter) {
        String start = filter.replaceAll("\\*.*", "");
        return Arrays.stream(ApplicationProperty.values())
                .filter(property -> property.key().startsWith(start))
                .map(property -> PropertyValueBean.of(property, properties))
                .toList();
    }
}
