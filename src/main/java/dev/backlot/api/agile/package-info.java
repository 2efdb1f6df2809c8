/** The dialect of Jira Software: /rest/agile/1.0. */
@NullMarked
package dev.backlot.api.agile;

import org.jspecify.annotations.NullMarked;
