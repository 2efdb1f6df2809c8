package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.setting.Settings;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/** Looks at licences. Nothing here needs one. */
@PlatformController
class LicenseController {

    /** Blocks of letters, digits and their like, as in every licence; what they say is not read. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/=\\s]{20,}");

    private final Settings settings;

    LicenseController(Settings settings) {
        this.settings = settings;
    }

    record LicenseValidationResults(String licenseString, Map<String, String> errors) {}

    @Served(
            value = "Check the form of a licence",
            known = DOCUMENTED,
            errors = {400, 401, 403},
            changes = false)
    @PostMapping("/licenseValidator")
    LicenseValidationResults validate(@RequestBody JsonNode body) {
        settings.requireAdministrator();
        String license = body.isString() ? body.asString() : "";
        boolean good = FORM.matcher(license).matches();
        return new LicenseValidationResults(license, good ? Map.of() : Map.of("license", ServerTexts.NO_LICENSE));
    }
}
