package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.field.ScreenDesign;
import dev.backlot.field.Screens;
import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The fields on the tabs of screens. */
@PlatformController
class ScreenFieldController {

    private static final String TAB = "/screens/{screenId}/tabs/{tabId}/fields";

    private final Screens screens;
    private final ScreenDesign design;
    private final ScreenableFields fields;

    ScreenFieldController(Screens screens, ScreenDesign design, ScreenableFields fields) {
        this.screens = screens;
        this.design = design;
        this.fields = fields;
    }

    @Served(
            value = "Add a field to the first tab of the default screen",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/screens/addToDefault/{fieldId}")
    @ResponseStatus(HttpStatus.CREATED)
    void addFieldToDefaultScreen(@PathVariable String fieldId) {
        screens.all();
        design.addToDefault(fields.require(fieldId));
    }

    @Served(
            value = "Get the fields on a tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping(TAB)
    List<ScreenableFieldBean> getAllFields(
            @PathVariable long screenId, @PathVariable long tabId, @RequestParam @Nullable String projectKey) {
        return fields.on(screens.tab(screenId, tabId, projectKey));
    }

    @Served(
            value = "Put a field on a tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping(TAB)
    ScreenableFieldBean addField(@PathVariable long screenId, @PathVariable long tabId, @RequestBody JsonBody body) {
        screens.tab(screenId, tabId);
        String fieldId = body.text("fieldId").or(null);
        if (fieldId == null) {
            throw Problem.invalidField("fieldId", ScreenFieldTexts.NO_FIELD_ID);
        }
        return fields.of(design.addField(screenId, tabId, fields.require(fieldId)));
    }

    @Served(
            value = "Take a field off a tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @DeleteMapping(TAB + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeField(@PathVariable long screenId, @PathVariable long tabId, @PathVariable String id) {
        design.removeField(screenId, tabId, id);
    }

    @Served(
            value = "Move a field on its tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping(TAB + "/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveField(
            @PathVariable long screenId,
            @PathVariable long tabId,
            @PathVariable String id,
            @RequestBody JsonBody body) {
        String after = body.text("after").or(null);
        if (after == null) {
            design.moveField(
                    screenId,
                    tabId,
                    id,
                    position(Objects.requireNonNullElse(body.text("position").or(null), "")));
        } else {
            design.moveFieldAfter(screenId, tabId, id, after.substring(after.lastIndexOf('/') + 1));
        }
    }

    @Served(
            value = "Say whether issues show a field without a value",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping(TAB + "/{id}/updateShowWhenEmptyIndicator/{newValue}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void updateShowWhenEmptyIndicator(
            @PathVariable long screenId,
            @PathVariable long tabId,
            @PathVariable String id,
            @PathVariable boolean newValue) {
        design.showWhenEmpty(screenId, tabId, id, newValue);
    }

    private static ScreenDesign.Position position(String text) {
        if (text.isEmpty()) {
            throw Problem.invalid(ScreenFieldTexts.NO_PLACE);
        }
        return Arrays.stream(ScreenDesign.Position.values())
                .filter(position -> position.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("position", ScreenFieldTexts.PLACE_UNKNOWN));
    }
}
