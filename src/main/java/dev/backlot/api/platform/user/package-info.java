/** Users, the caller among them: who they are, what they set for themselves, and who can be found. */
@NullMarked
package dev.backlot.api.platform.user;

import org.jspecify.annotations.NullMarked;
