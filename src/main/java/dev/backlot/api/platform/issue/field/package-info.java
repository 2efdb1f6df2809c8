/**
 * The fields that requests can set. Each is an {@link dev.backlot.api.platform.issue.field.EditableField}; other packages
 * add theirs as beans of that type or of {@link dev.backlot.api.platform.issue.field.EditableFieldSource}.
 */
@NullMarked
package dev.backlot.api.platform.issue.field;

import org.jspecify.annotations.NullMarked;
