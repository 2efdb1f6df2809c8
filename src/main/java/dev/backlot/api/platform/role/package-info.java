/** The roles that people play in projects. */
@NullMarked
package dev.backlot.api.platform.role;

import org.jspecify.annotations.NullMarked;
