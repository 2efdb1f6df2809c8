/** Makes a world what a running Jira is, as far as its REST API tells. */
@NullMarked
package dev.backlot.api.control.cloning;

import org.jspecify.annotations.NullMarked;
