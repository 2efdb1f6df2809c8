/** Dashboards. */
@NullMarked
package dev.backlot.api.platform.dashboard;

import org.jspecify.annotations.NullMarked;
