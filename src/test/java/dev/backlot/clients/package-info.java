/** The packaged jar as its users meet it: started as a process, called by published clients, killed and started again. */
@NullMarked
package dev.backlot.clients;

import org.jspecify.annotations.NullMarked;
