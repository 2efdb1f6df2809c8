/** What people say about issues. */
@NullMarked
package dev.backlot.comment;

import org.jspecify.annotations.NullMarked;
