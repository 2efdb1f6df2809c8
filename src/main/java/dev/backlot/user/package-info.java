/** Users, their groups, and who is asking. */
@NullMarked
package dev.backlot.user;

import org.jspecify.annotations.NullMarked;
