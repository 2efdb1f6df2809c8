/** JIRA Agile 6.7.6: /rest/greenhopper/experimental-api/1.0, and what its own pages called, /rest/greenhopper/1.0. */
@NullMarked
package dev.backlot.api.greenhopper;

import org.jspecify.annotations.NullMarked;
