package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.ErrorCollection;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.field.Screen;
import dev.backlot.field.ScreenDesign;
import dev.backlot.field.Screens;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Screens and their tabs. */
@PlatformController
class ScreenController {

    private final Screens screens;
    private final ScreenDesign design;
    private final ScreenableFields fields;

    ScreenController(Screens screens, ScreenDesign design, ScreenableFields fields) {
        this.screens = screens;
        this.design = design;
        this.fields = fields;
    }

    @Served(
            value = "Get all screens",
            known = ASSUMED,
            errors = {400, 401})
    @GetMapping("/screens")
    List<ScreenBean> getAllScreens(@RequestParam(defaultValue = "") String search, PageQuery window) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<Screen> found = screens.all().stream()
                .filter(screen -> screen.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Page.of(found, window).map(ScreenBean::of).values();
    }

    @Served(
            value = "Get the fields that can be added to a screen",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/screens/{screenId}/availableFields")
    List<ScreenableFieldBean> getFieldsToAdd(@PathVariable long screenId) {
        return fields.notOn(screenId);
    }

    @Served(
            value = "Get the tabs of a screen",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/screens/{screenId}/tabs")
    List<ScreenableTabBean> getAllTabs(@PathVariable long screenId, @RequestParam @Nullable String projectKey) {
        return screens.tabs(screenId, projectKey).stream()
                .map(ScreenableTabBean::of)
                .toList();
    }

    @Served(
            value = "Add a tab to a screen",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/screens/{screenId}/tabs")
    ScreenableTabBean addTab(@PathVariable long screenId, @RequestBody JsonBody body) {
        return ScreenableTabBean.of(design.addTab(screenId, body.text("name").or(null)));
    }

    @Served(
            value = "Rename a tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/screens/{screenId}/tabs/{tabId}")
    ScreenableTabBean renameTab(@PathVariable long screenId, @PathVariable long tabId, @RequestBody JsonBody body) {
        return ScreenableTabBean.of(
                design.renameTab(screenId, tabId, body.text("name").or(null)));
    }

    @Served(
            value = "Delete a tab",
            known = DOCUMENTED,
            errors = {400, 401, 412})
    @DeleteMapping("/screens/{screenId}/tabs/{tabId}")
    ResponseEntity<?> deleteTab(@PathVariable long screenId, @PathVariable long tabId) {
        return design.deleteTab(screenId, tabId)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                        .body(ErrorCollection.of(ScreenFieldTexts.LAST_TAB));
    }

    @Served(
            value = "Move a tab",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/screens/{screenId}/tabs/{tabId}/move/{pos}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveTab(@PathVariable long screenId, @PathVariable long tabId, @PathVariable int pos) {
        design.moveTab(screenId, tabId, pos);
    }
}
