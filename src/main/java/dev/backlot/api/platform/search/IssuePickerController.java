package dev.backlot.api.platform.search;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests issues to a user who types a key or a word. */
@PlatformController
class IssuePickerController {

    private final IssuePicker picker;

    IssuePickerController(IssuePicker picker) {
        this.picker = picker;
    }

    @Served(value = "Get issues that a user who types may mean", known = DOCUMENTED)
    @GetMapping("/issue/picker")
    IssuePickerBean getIssuePickerResource(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String currentJQL,
            @RequestParam(required = false) @Nullable String currentIssueKey,
            @RequestParam(required = false) @Nullable String currentProjectId,
            @RequestParam(defaultValue = "true") String showSubTasks,
            @RequestParam(defaultValue = "true") String showSubTaskParent,
            Urls urls) {
        var wish = new IssuePicker.Wish(
                query.strip(),
                currentIssueKey,
                currentProjectId,
                !showSubTasks.equalsIgnoreCase("false"),
                !showSubTaskParent.equalsIgnoreCase("false"));
        return picker.pick(wish, currentJQL, urls);
    }
}
