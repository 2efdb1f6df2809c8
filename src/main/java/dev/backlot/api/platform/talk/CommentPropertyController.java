package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.property.PropertyOwner.COMMENT;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.comment.Comments;
import dev.backlot.kernel.Problem;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What clients store on comments. */
@PlatformController
class CommentPropertyController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Comments comments;
    private final StoredProperties properties;

    CommentPropertyController(Comments comments, StoredProperties properties) {
        this.comments = comments;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of a comment's properties",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/comment/{commentId}/properties")
    PropertyKeysBean getCommentPropertyKeys(@PathVariable String commentId, Urls urls) {
        long id = comments.requireVisible(number(commentId)).id();
        return properties.keys(COMMENT, id, urls.platform("comment/" + id + "/properties"));
    }

    @Served(
            value = "Get a property of a comment",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/comment/{commentId}/properties/{propertyKey}")
    PropertyBean getCommentProperty(@PathVariable String commentId, @PathVariable String propertyKey) {
        return properties.get(
                COMMENT, comments.requireVisible(number(commentId)).id(), propertyKey);
    }

    @Served(
            value = "Store a property on a comment",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/comment/{commentId}/properties/{propertyKey}")
    ResponseEntity<Void> setCommentProperty(
            @PathVariable String commentId, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        return properties.set(
                COMMENT, comments.requireEditable(number(commentId)).id(), propertyKey, value);
    }

    @Served(
            value = "Remove a property from a comment",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/comment/{commentId}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteCommentProperty(@PathVariable String commentId, @PathVariable String propertyKey) {
        properties.delete(COMMENT, comments.requireEditable(number(commentId)).id(), propertyKey);
    }

    private static String number(String commentId) {
        if (!NUMBER.matcher(commentId).matches()) {
            throw Problem.invalid("The comment id '" + commentId + "' is not a number.");
        }
        return commentId;
    }
}
