/** How an issue looks as JSON, in the Agile dialect and in the platform dialect. */
@NullMarked
package dev.backlot.api.document;

import org.jspecify.annotations.NullMarked;
