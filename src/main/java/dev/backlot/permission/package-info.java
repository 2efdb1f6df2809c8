/** Permission schemes: who may do what in the projects that use them, and what may be granted at all. */
@NullMarked
package dev.backlot.permission;

import org.jspecify.annotations.NullMarked;
