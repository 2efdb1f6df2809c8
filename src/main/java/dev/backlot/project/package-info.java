/** Projects, their components, and who may do what in them. */
@NullMarked
package dev.backlot.project;

import org.jspecify.annotations.NullMarked;
