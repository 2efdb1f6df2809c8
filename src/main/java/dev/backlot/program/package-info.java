/** Programs of teams, and the periods (program increments) that they plan. */
@NullMarked
package dev.backlot.program;

import org.jspecify.annotations.NullMarked;
