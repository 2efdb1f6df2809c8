package dev.backlot.search;

import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Functions that give users, or projects by their users. */
@Component
class PeopleFunctions implements Functions.FunctionSource {

    private final Users users;
    private final Projects projects;

    PeopleFunctions(Users users, Projects projects) {
        this.users = users;
        this.projects = projects;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                JqlFunction.of("currentUser", Kind.USER, false, PeopleFunctions::currentUser),
                new JqlFunction("membersOf", Kind.USER, true, 1, 1, this::membersOf),
                new JqlFunction("projectsLeadByUser", Kind.PROJECT, true, 0, 1, this::projectsLeadByUser));
    }

    private static List<Literal> currentUser(Call call) {
        Long id = call.compilation().viewer().userId();
        return id == null ? List.of() : List.of(new Literal.Id(id));
    }

    private @Nullable List<Literal> membersOf(Call call) {
        String group = call.arguments().get(0);
        Set<Long> members = users.membersOf(group).orElse(null);
        if (members == null) {
            call.compilation().error(Texts.unknownGroup(call.function(), group));
            return null;
        }
        return members.stream().sorted().<Literal>map(Literal.Id::new).toList();
    }

    private List<Literal> projectsLeadByUser(Call call) {
        Long leader = call.arguments().isEmpty()
                ? call.compilation().viewer().userId()
                : users.byNameOrKey(call.arguments().get(0)).map(User::id).orElse(null);
        return projects.browsable().stream()
                .filter(project -> leader != null && project.leadId() == leader)
                .<Literal>map(project -> new Literal.Id(project.id()))
                .toList();
    }
}
