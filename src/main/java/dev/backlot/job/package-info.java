/** Long work in a world, and how far it is. */
@NullMarked
package dev.backlot.job;

import org.jspecify.annotations.NullMarked;
