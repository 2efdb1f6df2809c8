/** Many worlds in one server: their databases, where they come from, and how they go. */
@NullMarked
package dev.backlot.hosting;

import org.jspecify.annotations.NullMarked;
