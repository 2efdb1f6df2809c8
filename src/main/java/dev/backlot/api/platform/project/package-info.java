/** Projects, their types, categories, templates and roles. */
@NullMarked
package dev.backlot.api.platform.project;

import org.jspecify.annotations.NullMarked;
