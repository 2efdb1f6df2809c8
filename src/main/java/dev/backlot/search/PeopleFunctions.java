package dev.backlot.search;

import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Functions that give users. */
@Component
class PeopleFunctions implements Functions.FunctionSource {

    private final Users users;

    PeopleFunctions(Users users) {
        this.users = users;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                JqlFunction.of("currentUser", Kind.USER, false, PeopleFunctions::currentUser),
                new JqlFunction("membersOf", Kind.USER, true, 1, 1, this::membersOf));
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
}
