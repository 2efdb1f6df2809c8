package dev.backlot.jql;

import dev.backlot.jql.Clause.And;
import dev.backlot.jql.Clause.Not;
import dev.backlot.jql.Clause.Or;
import dev.backlot.jql.Clause.Terminal;
import dev.backlot.jql.Operand.FunctionCall;
import dev.backlot.jql.Operand.Value;
import dev.backlot.jql.Operand.ValueList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Prints trees as canonical JQL: upper case words between clauses, quotes and parentheses only where they are
 * needed. Values in messages are the exception: there Jira puts every text in quotes.
 */
final class JqlPrinter {

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> quoting;

    private JqlPrinter(UnaryOperator<String> quoting) {
        this.quoting = quoting;
    }

    static String print(Query query) {
        return printed(printer -> printer.query(query));
    }

    static String print(Clause clause) {
        return printed(printer -> printer.clause(clause));
    }

    static String print(Operand operand) {
        return printed(printer -> printer.operand(operand));
    }

    static String print(FieldRef field) {
        return printed(printer -> printer.field(field));
    }

    static String print(HistoryPredicate predicate) {
        return printed(printer -> printer.predicate(predicate));
    }

    static String print(Sort sort) {
        return printed(printer -> printer.sort(sort));
    }

    /** The operand as Jira shows it in a message. */
    static String display(Operand operand) {
        JqlPrinter printer = new JqlPrinter(JqlStrings::alwaysQuoted);
        printer.operand(operand);
        return printer.out.toString();
    }

    private static String printed(Consumer<JqlPrinter> task) {
        JqlPrinter printer = new JqlPrinter(JqlStrings::quoted);
        task.accept(printer);
        return printer.out.toString();
    }

    private void query(Query query) {
        Clause where = query.where();
        if (where != null) {
            clause(where);
        }
        if (!query.orderBy().isEmpty()) {
            out.append(where == null ? "ORDER BY " : " ORDER BY ");
            joined(query.orderBy(), ", ", this::sort);
        }
    }

    private void clause(Clause clause) {
        if (clause instanceof And and) {
            joined(and.clauses(), " AND ", this::grouped);
        } else if (clause instanceof Or or) {
            // AND binds tighter and so needs no parentheses here
            joined(or.clauses(), " OR ", part -> {
                if (part instanceof And) {
                    clause(part);
                } else {
                    grouped(part);
                }
            });
        } else if (clause instanceof Not not) {
            out.append("NOT ");
            grouped(not.clause());
        } else if (clause instanceof Terminal terminal) {
            terminal(terminal);
        }
    }

    private void grouped(Clause clause) {
        if (clause instanceof And || clause instanceof Or) {
            out.append('(');
            clause(clause);
            out.append(')');
        } else {
            clause(clause);
        }
    }

    private void terminal(Terminal terminal) {
        field(terminal.field());
        out.append(' ').append(terminal.operator().symbol());
        if (terminal.operator() != Operator.CHANGED) {
            out.append(' ');
            operand(terminal.operand());
        }
        for (HistoryPredicate predicate : terminal.predicates()) {
            out.append(' ');
            predicate(predicate);
        }
    }

    private void predicate(HistoryPredicate predicate) {
        out.append(predicate.kind()).append(' ');
        operand(predicate.operand());
    }

    private void field(FieldRef field) {
        out.append(field.customFieldId() == null ? JqlStrings.quoted(field.name()) : field.name());
        for (FieldRef.Property property : field.properties()) {
            out.append('[').append(quoting.apply(property.key())).append(']');
            joined(property.path(), " ", path -> out.append(quoting.apply(path)));
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Value value) {
            out.append(value.number() ? value.text() : quoting.apply(value.text()));
        } else if (operand instanceof FunctionCall call) {
            out.append(JqlStrings.quoted(call.name())).append('(');
            joined(call.arguments(), ", ", argument -> out.append(quoting.apply(argument)));
            out.append(')');
        } else if (operand instanceof ValueList list) {
            out.append('(');
            joined(list.operands(), ", ", this::operand);
            out.append(')');
        } else {
            out.append("EMPTY");
        }
    }

    private void sort(Sort sort) {
        field(sort.field());
        if (sort.direction() != null) {
            out.append(' ').append(sort.direction());
        }
    }

    private <T> void joined(List<T> parts, String separator, Consumer<T> print) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            print.accept(parts.get(i));
        }
    }
}
