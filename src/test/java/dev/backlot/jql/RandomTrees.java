package dev.backlot.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Random queries out of everything the tree can hold, the same ones for the same seed. */
final class RandomTrees {

    private static final List<String> TEXTS = List.of(
            "project",
            "Epic Link",
            "in",
            "NULL",
            "cf",
            "cf[7]",
            "limit",
            "12",
            "-3",
            "a\\b",
            "\"",
            "it's",
            "a@b.c",
            "-1d",
            "&",
            "(",
            "[x]",
            ".path",
            "\u0000\t\n\r\u007f\ufdd0",
            "größe",
            "😀",
            "\ud83d",
            "\udc00x",
            "\uffff",
            "O'\"\\u0041");

    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    Query query() {
        return new Query(random.nextInt(8) == 0 ? null : clause(5), list(0, 3, this::sort));
    }

    String text() {
        if (random.nextInt(4) > 0) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private Clause clause(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Clause.And(list(2, 4, () -> clause(depth - 1)));
            case 1 -> new Clause.Or(list(2, 4, () -> clause(depth - 1)));
            case 2 -> new Clause.Not(clause(depth - 1));
            default -> terminal();
        };
    }

    private Clause terminal() {
        Operator operator = pick(Operator.values());
        return new Clause.Terminal(field(), operator, operand(operator), predicates(operator));
    }

    private Operand operand(Operator operator) {
        return switch (operator) {
            case IN, NOT_IN, WAS_IN, WAS_NOT_IN -> random.nextBoolean() ? function() : valueList(2);
            case IS, IS_NOT, CHANGED -> new Operand.Empty();
            case LESS_THAN, GREATER_THAN, LESS_THAN_EQUALS, GREATER_THAN_EQUALS ->
                random.nextBoolean() ? function() : value();
            default -> anyOperand(0);
        };
    }

    private Operand anyOperand(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> function();
            case 1 -> new Operand.Empty();
            case 2, 3 -> value();
            default -> valueList(depth - 1);
        };
    }

    private Operand valueList(int depth) {
        return new Operand.ValueList(list(1, 4, () -> anyOperand(depth)));
    }

    private Operand value() {
        return random.nextInt(3) == 0
                ? new Operand.Value(String.valueOf(random.nextInt()), true)
                : new Operand.Value(text());
    }

    private Operand function() {
        return new Operand.FunctionCall(name(), list(0, 3, this::text));
    }

    private List<HistoryPredicate> predicates(Operator operator) {
        HistoryPredicate.Kind[] kinds = HistoryPredicate.Kind.values();
        return switch (operator) {
            case WAS, WAS_NOT, WAS_IN, WAS_NOT_IN ->
                list(0, 3, () -> new HistoryPredicate(kinds[random.nextInt(5)], anyOperand(2)));
            case CHANGED -> list(0, 3, () -> new HistoryPredicate(pick(kinds), anyOperand(2)));
            default -> List.of();
        };
    }

    private Sort sort() {
        return new Sort(field(), random.nextBoolean() ? null : pick(Sort.Direction.values()));
    }

    private FieldRef field() {
        boolean plain = random.nextInt(4) > 0;
        return new FieldRef(name(), plain ? List.of() : list(0, 2, this::property));
    }

    private FieldRef.Property property() {
        return new FieldRef.Property(text(), list(0, 2, this::text));
    }

    private String name() {
        String name = text();
        return name.isBlank() ? "name" : name;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int least, int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }
}
