package dev.backlot.comment;

import dev.backlot.kernel.Change;
import dev.backlot.project.Visibility;
import java.util.Map;

/**
 * What a request says of a comment.
 *
 * @param body the text
 * @param visibility to whom it is limited; null lifts the limit
 * @param properties JSON texts by key, to be stored on the comment besides those that are there
 */
public record CommentDraft(Change<String> body, Change<Visibility.Named> visibility, Map<String, String> properties) {}
