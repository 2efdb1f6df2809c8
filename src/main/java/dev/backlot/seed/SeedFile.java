package dev.backlot.seed;

import java.nio.file.Path;

/** Knows how to read the files that a server can be filled with. */
public interface SeedFile {

    /**
     * Makes the present thread's world what a file tells: a whole world in the place of what is there, or a recipe on top
     * of it.
     *
     * @throws IllegalStateException where the file cannot be read or tells of no world
     */
    void load(Path file);
}
