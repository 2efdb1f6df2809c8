package dev.backlot.world;

/** Heard when a world begins anew: what is not in the database, or was set for a test, is to go back to what it was at first. */
public interface WorldReset {

    /** Takes back what was set in the present thread's world. */
    void worldReset();
}
