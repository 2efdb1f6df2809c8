package dev.backlot.odata;

import dev.backlot.odata.Expression.Operator;
import dev.backlot.odata.FilterParser.ComparisonContext;
import dev.backlot.odata.FilterParser.ConditionContext;
import dev.backlot.odata.FilterParser.ConjunctionContext;
import dev.backlot.odata.FilterParser.FilterContext;
import dev.backlot.odata.FilterParser.LambdaContext;
import dev.backlot.odata.FilterParser.LiteralContext;
import dev.backlot.odata.FilterParser.NamedContext;
import dev.backlot.odata.FilterParser.OperandContext;
import dev.backlot.odata.FilterParser.StepContext;
import dev.backlot.odata.FilterParser.TermContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Turns ANTLR's parse tree into an {@link Expression}. */
final class FilterTree {

    private static final int DATE_LENGTH = 10;

    Expression of(FilterContext context) {
        return condition(context.condition());
    }

    private Expression condition(ConditionContext context) {
        List<Expression> parts = new ArrayList<>();
        for (ConjunctionContext part : context.conjunction()) {
            parts.add(conjunction(part));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Or(parts, at(context));
    }

    private Expression conjunction(ConjunctionContext context) {
        List<Expression> parts = new ArrayList<>();
        for (TermContext part : context.term()) {
            parts.add(term(part));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.And(parts, at(context));
    }

    private Expression term(TermContext context) {
        if (context.NOT() != null) {
            return new Expression.Not(term(context.term()), at(context));
        }
        return context.condition() == null ? comparison(context.comparison()) : condition(context.condition());
    }

    private Expression comparison(ComparisonContext context) {
        Expression left = operand(context.operand(0));
        if (context.operator() == null) {
            return left;
        }
        String word = context.operator().getText().toUpperCase(Locale.ROOT);
        return new Expression.Comparison(
                left, Operator.valueOf(word), operand(context.operand(1)), at(context.operator()));
    }

    private Expression operand(OperandContext context) {
        return context.literal() == null ? named(context.named()) : literal(context.literal());
    }

    private Expression named(NamedContext context) {
        String name = context.NAME().getText();
        if (context.arguments() != null) {
            List<Expression> arguments = new ArrayList<>();
            for (OperandContext argument : context.arguments().operand()) {
                arguments.add(operand(argument));
            }
            return new Expression.Call(name.toLowerCase(Locale.ROOT), arguments, at(context));
        }
        return path(context, name);
    }

    private Expression path(NamedContext context, String first) {
        List<String> names = new ArrayList<>(List.of(first));
        Expression.Any any = null;
        for (StepContext step : context.step()) {
            if (any != null) {
                throw new FilterException(FilterTexts.unexpected("/"), at(step));
            }
            if (step.ANY() == null) {
                names.add(step.NAME().getText());
            } else {
                any = any(new Expression.Path(List.copyOf(names), at(context)), step);
            }
        }
        return any == null ? new Expression.Path(names, at(context)) : any;
    }

    private Expression.Any any(Expression.Path list, StepContext step) {
        LambdaContext lambda = step.lambda();
        return lambda == null
                ? new Expression.Any(list, null, null, at(step))
                : new Expression.Any(list, lambda.NAME().getText(), condition(lambda.condition()), at(step));
    }

    private static Expression literal(LiteralContext context) {
        Token token = context.getStart();
        String text = token.getText();
        int at = token.getStartIndex();
        return switch (token.getType()) {
            case FilterLexer.STRING ->
                new Expression.Text(text.substring(1, text.length() - 1).replace("''", "'"), at);
            case FilterLexer.NUMBER -> new Expression.Decimal(new BigDecimal(text), at);
            case FilterLexer.DATE -> new Expression.Day(day(text, at), at);
            case FilterLexer.NULL -> new Expression.Null(at);
            default -> new Expression.Flag(token.getType() == FilterLexer.TRUE, at);
        };
    }

    private static LocalDate day(String text, int at) {
        try {
            return LocalDate.parse(text.substring(0, DATE_LENGTH));
        } catch (DateTimeException noDate) {
            throw new FilterException(FilterTexts.DATE, at);
        }
    }

    private static int at(ParserRuleContext context) {
        return context.getStart().getStartIndex();
    }
}
