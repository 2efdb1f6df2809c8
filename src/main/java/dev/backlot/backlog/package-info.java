/** The backlog: issues in no open sprint. */
@NullMarked
package dev.backlot.backlog;

import org.jspecify.annotations.NullMarked;
