/** What may be allowed, what the caller may do, and the schemes that say so. */
@NullMarked
package dev.backlot.api.platform.permission;

import org.jspecify.annotations.NullMarked;
