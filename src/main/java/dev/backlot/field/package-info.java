/** The fields that users define, their values, and the screens that fields are on. */
@NullMarked
package dev.backlot.field;

import org.jspecify.annotations.NullMarked;
