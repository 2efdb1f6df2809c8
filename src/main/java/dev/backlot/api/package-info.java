/** What all HTTP dialects share: windows, fields, expansion, links, dates, problems. */
@NullMarked
package dev.backlot.api;

import org.jspecify.annotations.NullMarked;
