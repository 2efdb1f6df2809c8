/** JSON properties that clients store on boards and sprints. */
@NullMarked
package dev.backlot.property;

import org.jspecify.annotations.NullMarked;
