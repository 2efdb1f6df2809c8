package dev.backlot.jql;

import dev.backlot.jql.Clause.And;
import dev.backlot.jql.Clause.Not;
import dev.backlot.jql.Clause.Or;
import dev.backlot.jql.Clause.Terminal;
import dev.backlot.jql.Operand.Empty;
import dev.backlot.jql.Operand.FunctionCall;
import dev.backlot.jql.Operand.ValueList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that operand and operator go together. Jira's parser lets any combination pass and the server refuses
 * the wrong ones with these messages, which therefore lack the prefix of syntax errors; the REST documentation
 * shows it with {@code summary in test}. A function may yield one value or several, so it passes everywhere but
 * after {@code is}.
 */
final class OperatorUsage {

    private final List<String> violations = new ArrayList<>();

    private OperatorUsage() {}

    static void check(Clause clause) {
        OperatorUsage usage = new OperatorUsage();
        usage.visit(clause);
        if (!usage.violations.isEmpty()) {
            throw new JqlException(usage.violations);
        }
    }

    private void visit(Clause clause) {
        if (clause instanceof And and) {
            and.clauses().forEach(this::visit);
        } else if (clause instanceof Or or) {
            or.clauses().forEach(this::visit);
        } else if (clause instanceof Not not) {
            visit(not.clause());
        } else if (clause instanceof Terminal terminal) {
            String problem = problem(terminal.operator(), terminal.operand());
            if (problem != null) {
                violations.add("Operator '" + terminal.operator() + "' does not support " + problem + " for field '"
                        + terminal.field().name() + "'.");
            }
        }
    }

    private static @Nullable String problem(Operator operator, Operand operand) {
        return switch (operator) {
            case IN, NOT_IN, WAS_IN, WAS_NOT_IN ->
                isListOrFunction(operand) ? null : "the non-list value '" + JqlPrinter.display(operand) + "'";
            case IS, IS_NOT -> operand instanceof Empty ? null : "searching for non-empty values";
            case LESS_THAN, GREATER_THAN, LESS_THAN_EQUALS, GREATER_THAN_EQUALS ->
                operand instanceof Empty ? "searching for empty values" : listProblem(operand);
            default -> listProblem(operand);
        };
    }

    private static boolean isListOrFunction(Operand operand) {
        return operand instanceof ValueList || operand instanceof FunctionCall;
    }

    private static @Nullable String listProblem(Operand operand) {
        return operand instanceof ValueList ? "the list value '" + JqlPrinter.display(operand) + "'" : null;
    }
}
