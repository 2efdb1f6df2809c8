package dev.backlot.program;

/** Which issues a program is about. */
public enum FilterMode {
    /** Those under the program's epics. */
    PROGRAM_FILTER_EPIC_AND_ISSUES_UNDER_EPIC,
    /** All of its teams'. The name is ours. */
    TEAM_FILTER_ISSUES
}
