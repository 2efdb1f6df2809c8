/** What goes wrong on purpose: which requests meet it, how often, and what becomes of them. */
@NullMarked
package dev.backlot.fault;

import org.jspecify.annotations.NullMarked;
