package dev.backlot.program;

import dev.backlot.team.TeamUse;
import org.springframework.stereotype.Component;

/** Keeps the teams of periods. */
@Component
class TeamsInUse implements TeamUse {

    private final ProgramRepository programs;
    private final PeriodRepository periods;

    TeamsInUse(ProgramRepository programs, PeriodRepository periods) {
        this.programs = programs;
        this.periods = periods;
    }

    @Override
    public boolean needs(long teamId) {
        return periods.countWithTeam(teamId) > 0;
    }

    @Override
    public boolean isProgram(long programId) {
        return programs.existsById(programId);
    }
}
