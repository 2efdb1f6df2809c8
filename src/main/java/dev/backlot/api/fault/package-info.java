/** Faults on the wire: how they are set, and how requests and answers suffer from them. */
@NullMarked
package dev.backlot.api.fault;

import org.jspecify.annotations.NullMarked;
