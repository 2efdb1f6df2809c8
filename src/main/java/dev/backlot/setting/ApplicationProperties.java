package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.net.URI;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may set by key. */
@Service
public class ApplicationProperties {

    private final Settings settings;
    private final ApplicationEventPublisher events;

    ApplicationProperties(Settings settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    /** The value that holds now. */
    public String get(ApplicationProperty property) {
        return settings.get(property.key()).orElse(property.usual());
    }

    /** The value that holds now, as a number. */
    public int number(ApplicationProperty property) {
        return Integer.parseInt(get(property));
    }

    /** Whether a feature is switched on. */
    public boolean isOn(ApplicationProperty feature) {
        return Boolean.parseBoolean(get(feature));
    }

    /**
     * The property with this key.
     *
     * @throws Problem where there is none
     */
    public ApplicationProperty require(String key) {
        return ApplicationProperty.of(key).orElseThrow(() -> Problem.notFound(SettingTexts.unknown(key)));
    }

    /**
     * Sets a property.
     *
     * @throws Problem where the caller is no administrator, or the value does not do
     */
    @Transactional
    public void set(ApplicationProperty property, String value) {
        settings.requireAdministrator();
        if (property.type() == ApplicationProperty.Type.NUMBER && !value.matches("[1-9][0-9]{0,8}")) {
            throw Problem.invalidField(property.key(), SettingTexts.NOT_A_NUMBER);
        }
        if (property.type() == ApplicationProperty.Type.BOOLEAN && !value.matches("true|false")) {
            throw Problem.invalidField(property.key(), SettingTexts.NOT_A_FLAG);
        }
        if (property == ApplicationProperty.BASE_URL && !isAddress(value)) {
            throw Problem.invalid(SettingTexts.NOT_AN_ADDRESS);
        }
        boolean changes = !value.equals(get(property));
        settings.set(property.key(), value.equals(property.usual()) ? null : value);
        if (changes) {
            events.publishEvent(new ApplicationPropertyChanged(property, value));
        }
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
