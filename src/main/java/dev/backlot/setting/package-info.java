/** What administrators set for the whole server. */
@NullMarked
package dev.backlot.setting;

import org.jspecify.annotations.NullMarked;
