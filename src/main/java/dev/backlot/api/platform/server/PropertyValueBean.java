package dev.backlot.api.platform.server;

import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import java.util.Locale;

/** An application property with its value. */
record PropertyValueBean(
        String id, String key, String value, String name, String desc, String type, String defaultValue) {

    static PropertyValueBean of(ApplicationProperty property, ApplicationProperties values) {
        return new PropertyValueBean(
                property.key(),
                property.key(),
                values.get(property),
                property.title(),
                property.description(),
                property.type().name().toLowerCase(Locale.ROOT),
                property.usual());
    }
}
