/** Groups of users, and the applications that groups may use. */
@NullMarked
package dev.backlot.api.platform.group;

import org.jspecify.annotations.NullMarked;
