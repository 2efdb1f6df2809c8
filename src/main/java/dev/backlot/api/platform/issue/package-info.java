/** Single issues at {@code /rest/api/2/issue}: making, changing, moving and deleting them. */
@NullMarked
package dev.backlot.api.platform.issue;

import org.jspecify.annotations.NullMarked;
