package dev.backlot.world;

/** Heard when time may have passed in a world: what was to happen by now is to be done. */
public interface WorldTick {

    /** Does what is due in the present thread's world. */
    void tick();
}
