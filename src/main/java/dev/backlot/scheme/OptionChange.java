package dev.backlot.scheme;

import dev.backlot.kernel.Change;
import java.util.List;

/**
 * What a request says about an issue type scheme or a priority scheme.
 *
 * @param name the name
 * @param description what it is for
 * @param optionIds the numbers of the issue types or priorities, in order
 * @param usualId the number of the one that is chosen where nobody chooses
 */
public record OptionChange(
        Change<String> name, Change<String> description, Change<List<String>> optionIds, Change<String> usualId) {}
