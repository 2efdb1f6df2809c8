/** Assets and Inventory: /rest/aip/1.0 by itself; where the real one is nobody says. */
@NullMarked
package dev.backlot.api.aip;

import org.jspecify.annotations.NullMarked;
