package dev.backlot.search;

import dev.backlot.search.Field.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Functions that give sprints. */
@Component
class SprintFunctions implements Functions.FunctionSource {

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                inState("openSprints", "ACTIVE"),
                inState("futureSprints", "FUTURE"),
                inState("closedSprints", "CLOSED"));
    }

    private static JqlFunction inState(String name, String state) {
        List<Literal> sprints = List.of(Literal.Select.of("select s.id from sprint s where s.state = '" + state + "'"));
        return JqlFunction.of(name, Kind.SPRINT, true, call -> sprints);
    }
}
