/** Assets: collections of them, what can be said of them, and files that hang on them. */
@NullMarked
package dev.backlot.asset;

import org.jspecify.annotations.NullMarked;
