/** What Swagger UI shows: the served operations, told from {@code @Served} and from texts in {@code /openapi}. */
@NullMarked
package dev.backlot.api.openapi;

import org.jspecify.annotations.NullMarked;
