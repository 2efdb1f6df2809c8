package dev.backlot.epic;

import dev.backlot.kernel.Change;

/**
 * What a request says about an epic, field by field.
 *
 * @param name the short name
 * @param summary the summary
 * @param color the key of the colour, {@code color_1} to {@code color_14}
 * @param done whether the epic is marked as done
 */
public record EpicChange(Change<String> name, Change<String> summary, Change<String> color, Change<Boolean> done) {}
