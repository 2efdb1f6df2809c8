/** Fields: which there are, how they can be set, those that users define, and the screens that they are on. */
@NullMarked
package dev.backlot.api.platform.field;

import org.jspecify.annotations.NullMarked;
