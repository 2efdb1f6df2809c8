package dev.backlot.search;

import dev.backlot.jql.Operand;
import dev.backlot.jql.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what stands behind an operator into values. */
final class Operands {

    private final Functions functions;
    private final Compilation compilation;

    Operands(Functions functions, Compilation compilation) {
        this.functions = functions;
        this.compilation = compilation;
    }

    /**
     * The values of an operand.
     *
     * @param operator what stands before it; null where a function may give one value or many
     * @param kind what the field holds
     * @param field the field's name, for messages
     * @return null where a function has none to give, which is reported
     */
    @Nullable
    List<Literal> read(Operand operand, @Nullable Operator operator, Field.Kind kind, String field) {
        if (operand instanceof Operand.ValueList list) {
            List<Literal> all = new ArrayList<>();
            boolean complete = true;
            for (Operand part : list.operands()) {
                List<Literal> some = read(part, null, kind, field);
                complete &= some != null;
                all.addAll(some == null ? List.of() : some);
            }
            return complete ? all : null;
        }
        if (operand instanceof Operand.FunctionCall call) {
            return functions.call(call, operator, kind, field, compilation);
        }
        return operand instanceof Operand.Value value
                ? List.of(new Literal.Text(value.text(), value.number()))
                : List.of(new Literal.Empty());
    }
}
