package dev.backlot.jql;

import java.util.List;
import java.util.regex.Pattern;

/** What a JQL clause compares a field with. {@code toString()} gives the operand as canonical JQL. */
public sealed interface Operand {

    /**
     * A single value. Whether it was quoted is not kept, as Jira does not keep it; but a bare number is another
     * value than the same digits in quotes: Jira reads the first as an id, the second as a name first.
     *
     * @param text the value without quotes and with escapes resolved
     * @param number whether it is a bare whole number
     */
    record Value(String text, boolean number) implements Operand {

        private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

        public Value {
            if (number && !WHOLE_NUMBER.matcher(text).matches()) {
                throw new IllegalArgumentException("Not a whole number: " + text);
            }
        }

        /** A value which is text, even if it consists of digits. */
        public Value(String text) {
            this(text, false);
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /**
     * A function call such as {@code startOfDay(-1d)}. All arguments are text: JQL functions get them so.
     *
     * @param name the name as written; never blank
     * @param arguments the arguments without quotes and with escapes resolved
     */
    record FunctionCall(String name, List<String> arguments) implements Operand {

        public FunctionCall {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A function name cannot be empty.");
            }
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /**
     * A list in parentheses.
     *
     * @param operands at least one operand; JQL has no empty list
     */
    record ValueList(List<Operand> operands) implements Operand {

        public ValueList {
            operands = List.copyOf(operands);
            if (operands.isEmpty()) {
                throw new IllegalArgumentException("A JQL list has at least one element.");
            }
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /** The keyword {@code EMPTY}, also written {@code NULL}; stands in where {@code changed} has no operand. */
    record Empty() implements Operand {

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }
}
