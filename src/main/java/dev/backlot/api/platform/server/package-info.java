/** What the server says of itself and of how it is set up. */
@NullMarked
package dev.backlot.api.platform.server;

import org.jspecify.annotations.NullMarked;
