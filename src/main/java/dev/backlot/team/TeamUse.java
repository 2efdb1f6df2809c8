package dev.backlot.team;

/** Tells of what is made of teams, such as programs and their periods. */
public interface TeamUse {

    /** Whether something would lack this team if it were gone. */
    boolean needs(long teamId);

    /** Whether there is a program with this number. */
    boolean isProgram(long programId);
}
