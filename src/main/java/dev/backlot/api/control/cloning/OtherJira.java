package dev.backlot.api.control.cloning;

import dev.backlot.job.Job;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All that is wanted of the other Jira, read. */
record OtherJira(
        OtherBoards boards,
        OtherConstants constants,
        OtherFields fields,
        OtherIssues issues,
        OtherProjects projects,
        People people) {

    /** Reads everything, so that what follows needs nothing more of the other Jira. */
    static OtherJira read(Source source, Job job, JsonNode me, List<Long> wanted, int pageSize) {
        job.tell(CloneTexts.reading("boards"));
        OtherBoards boards = OtherBoards.read(source, wanted);
        OtherFields fields = new OtherFields(source.get("/rest/api/2/field"));
        OtherProjects projects = new OtherProjects();
        OtherIssues issues = new OtherIssues(source, boards, fields, pageSize);
        People people = new People();
        people.meet(me);
        issues.survey(job, people);
        job.tell(CloneTexts.reading("projects"));
        boards.parts().forEach(part -> {
            projects.needBoard(source, part.id());
            people.meet(part.board());
            if (part.filter() != null) {
                people.meet(part.filter());
            }
        });
        issues.projects().forEach(id -> projects.need(source, id));
        issues.sprints().keySet().forEach(id -> boards.needSprint(source, id));
        projects.all().forEach(people::meet);
        return new OtherJira(boards, OtherConstants.read(source), fields, issues, projects, people);
    }
}
