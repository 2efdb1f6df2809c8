package dev.backlot.project;

/** What a module above keeps of a project. It goes when the project goes, in the order of the objects' {@code @Order}. */
@FunctionalInterface
public interface ProjectContent {

    /** Takes it all away; part of the caller's transaction. */
    void remove(long projectId);
}
