/** Jira Align's REST API 2.0: one controller for all resources, whose forms a table tells. */
@NullMarked
package dev.backlot.api.align;

import org.jspecify.annotations.NullMarked;
