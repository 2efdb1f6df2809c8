package dev.backlot.program;

/** Which epics a program has. */
public enum EpicMode {
    /** Those of a filter of the program's own. */
    PROGRAM_EPICS_IN_FILTER,
    /** Those of its teams. The name is ours. */
    PROGRAM_EPICS_IN_TEAM_FILTERS
}
