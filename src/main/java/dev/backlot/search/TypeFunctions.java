package dev.backlot.search;

import dev.backlot.constant.Constants;
import dev.backlot.search.Field.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Functions that give issue types. */
@Component
class TypeFunctions implements Functions.FunctionSource {

    private final Constants constants;

    TypeFunctions(Constants constants) {
        this.constants = constants;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                JqlFunction.of("standardIssueTypes", Kind.ISSUE_TYPE, true, call -> types(false)),
                JqlFunction.of("subTaskIssueTypes", Kind.ISSUE_TYPE, true, call -> types(true)));
    }

    private List<Literal> types(boolean subtask) {
        return constants.issueTypes().stream()
                .filter(type -> type.subtask() == subtask)
                .<Literal>map(type -> new Literal.Id(type.id()))
                .toList();
    }
}
