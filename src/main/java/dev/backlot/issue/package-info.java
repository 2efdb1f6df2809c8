/** Issues, their change history, rank and search. */
@NullMarked
package dev.backlot.issue;

import org.jspecify.annotations.NullMarked;
