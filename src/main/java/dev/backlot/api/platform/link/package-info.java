/** Links of issues: with one another, and with things in other systems. */
@NullMarked
package dev.backlot.api.platform.link;

import org.jspecify.annotations.NullMarked;
