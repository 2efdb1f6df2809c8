package dev.backlot.jql;

import dev.backlot.jql.JqlParser.AndClauseContext;
import dev.backlot.jql.JqlParser.ChangedRestrictionContext;
import dev.backlot.jql.JqlParser.ComparisonRestrictionContext;
import dev.backlot.jql.JqlParser.FieldContext;
import dev.backlot.jql.JqlParser.InRestrictionContext;
import dev.backlot.jql.JqlParser.IsRestrictionContext;
import dev.backlot.jql.JqlParser.NotClauseContext;
import dev.backlot.jql.JqlParser.OperandContext;
import dev.backlot.jql.JqlParser.OrClauseContext;
import dev.backlot.jql.JqlParser.PropertyContext;
import dev.backlot.jql.JqlParser.QueryContext;
import dev.backlot.jql.JqlParser.RestrictionContext;
import dev.backlot.jql.JqlParser.SortContext;
import dev.backlot.jql.JqlParser.TerminalClauseContext;
import dev.backlot.jql.JqlParser.WasRestrictionContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Turns ANTLR's parse tree into a {@link Query}. Where clauses and operands nest there are loops instead of
 * streams: a stream takes many times the stack, and text may nest deeply.
 */
final class TreeBuilder {

    private final String text;

    TreeBuilder(String text) {
        this.text = text;
    }

    Query query(QueryContext context) {
        Clause where = context.orClause() == null ? null : or(context.orClause());
        List<Sort> orderBy = context.orderBy() == null
                ? List.of()
                : context.orderBy().sort().stream().map(this::sort).toList();
        return new Query(where, orderBy);
    }

    private Clause or(OrClauseContext context) {
        List<Clause> clauses = new ArrayList<>();
        for (AndClauseContext part : context.andClause()) {
            clauses.add(and(part));
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and(AndClauseContext context) {
        List<Clause> clauses = new ArrayList<>();
        for (NotClauseContext part : context.notClause()) {
            clauses.add(not(part));
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not(NotClauseContext context) {
        Clause clause = context.subClause() == null
                ? terminal(context.terminalClause())
                : or(context.subClause().orClause());
        int negations = context.negation().size();
        for (int i = 0; i < negations; i++) {
            clause = new Clause.Not(clause);
        }
        return clause;
    }

    private Clause terminal(TerminalClauseContext context) {
        RestrictionContext restriction = context.restriction();
        return new Clause.Terminal(
                field(context.field()), operator(restriction), restricted(restriction), predicates(restriction));
    }

    private static Operator operator(RestrictionContext context) {
        if (context instanceof ComparisonRestrictionContext comparison) {
            return Operator.ofSymbol(comparison.comparison().getText());
        }
        if (context instanceof InRestrictionContext in) {
            return in.NOT() == null ? Operator.IN : Operator.NOT_IN;
        }
        if (context instanceof IsRestrictionContext is) {
            return is.NOT() == null ? Operator.IS : Operator.IS_NOT;
        }
        return context instanceof WasRestrictionContext was ? was(was) : Operator.CHANGED;
    }

    private static Operator was(WasRestrictionContext context) {
        if (context.IN() == null) {
            return context.NOT() == null ? Operator.WAS : Operator.WAS_NOT;
        }
        return context.NOT() == null ? Operator.WAS_IN : Operator.WAS_NOT_IN;
    }

    private Operand restricted(RestrictionContext context) {
        OperandContext operand = context.getRuleContext(OperandContext.class, 0);
        return context instanceof ChangedRestrictionContext ? new Operand.Empty() : operand(operand);
    }

    private List<HistoryPredicate> predicates(RestrictionContext context) {
        return context.children.stream()
                .filter(child -> child instanceof JqlParser.WasPredicateContext
                        || child instanceof JqlParser.ChangedPredicateContext)
                .map(this::predicate)
                .toList();
    }

    /** Both kinds of predicates are a keyword and an operand. */
    private HistoryPredicate predicate(ParseTree context) {
        return new HistoryPredicate(
                HistoryPredicate.Kind.of(context.getChild(0).getText()), operand((OperandContext) context.getChild(1)));
    }

    private Operand operand(OperandContext context) {
        if (context.EMPTY() != null) {
            return new Operand.Empty();
        }
        if (context.list() != null) {
            return list(context.list());
        }
        if (context.arguments() != null) {
            return function(context);
        }
        return new Operand.Value(textOf(context.text()), context.text().number() != null);
    }

    private Operand list(JqlParser.ListContext context) {
        List<Operand> operands = new ArrayList<>();
        for (OperandContext part : context.operand()) {
            operands.add(operand(part));
        }
        return new Operand.ValueList(operands);
    }

    private Operand function(OperandContext context) {
        String name = textOf(context.text());
        if (name.isBlank()) {
            throw new JqlException(Messages.emptyFunctionName(at(context)));
        }
        return new Operand.FunctionCall(
                name,
                context.arguments().argument().stream().map(TreeBuilder::textOf).toList());
    }

    private FieldRef field(FieldContext context) {
        List<FieldRef.Property> properties =
                context.property().stream().map(TreeBuilder::property).toList();
        if (context.customField() != null) {
            return new FieldRef(customFieldName(context), properties);
        }
        String name = JqlStrings.textOf(context.getStart());
        if (name.isBlank()) {
            throw new JqlException(Messages.emptyFieldName(at(context)));
        }
        return new FieldRef(name, properties);
    }

    private static String customFieldName(FieldContext context) {
        return "cf[" + context.customField().POSNUMBER().getText() + "]";
    }

    private static FieldRef.Property property(PropertyContext context) {
        List<String> texts = context.text().stream().map(TreeBuilder::textOf).toList();
        return new FieldRef.Property(texts.get(0), texts.subList(1, texts.size()));
    }

    private Sort sort(SortContext context) {
        return new Sort(field(context.field()), direction(context));
    }

    private static Sort.@Nullable Direction direction(SortContext context) {
        if (context.ASC() != null) {
            return Sort.Direction.ASC;
        }
        return context.DESC() == null ? null : Sort.Direction.DESC;
    }

    /** The text of a rule which consists of one string or number token. */
    private static String textOf(ParserRuleContext context) {
        return JqlStrings.textOf(context.getStart());
    }

    private Position at(ParserRuleContext context) {
        return Position.of(text, context.getStart().getStartIndex());
    }
}
