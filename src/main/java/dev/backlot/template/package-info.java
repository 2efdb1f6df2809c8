/** What a project can begin with besides itself: a board and the filter behind it. */
@NullMarked
package dev.backlot.template;

import org.jspecify.annotations.NullMarked;
