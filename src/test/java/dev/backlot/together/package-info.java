/** That all dialects speak of one state. */
@NullMarked
package dev.backlot.together;

import org.jspecify.annotations.NullMarked;
