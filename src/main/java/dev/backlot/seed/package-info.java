/** What is in the database when a server starts for the first time: constants, the demo world, generated issues. */
@NullMarked
package dev.backlot.seed;

import org.jspecify.annotations.NullMarked;
