/** What the jar does besides serving: the control API of a server that runs, from the command line. */
@NullMarked
package dev.backlot.api.control.cli;

import org.jspecify.annotations.NullMarked;
