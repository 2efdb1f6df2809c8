package dev.backlot.search;

import dev.backlot.jql.Operand;
import dev.backlot.jql.Operator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All functions by name, in any letter case. */
@Component
class Functions {

    /** What Jira has and this server has not: options that hang on other options. */
    private static final Set<String> NOT_HERE = Set.of("cascadeoption");

    private final Map<String, JqlFunction> byName = new HashMap<>();

    Functions(List<FunctionSource> sources) {
        for (FunctionSource source : sources) {
            for (JqlFunction function : source.functions()) {
                byName.put(function.name().toLowerCase(Locale.ROOT), function);
            }
        }
    }

    /** Where functions come from. */
    interface FunctionSource {

        List<JqlFunction> functions();
    }

    /** All of them, in no order. */
    Collection<JqlFunction> all() {
        return byName.values();
    }

    /**
     * The values of a call.
     *
     * @param operator what stands before the call; null within a list, where any function may stand
     * @return null where the call is wrong, which is reported to the compilation
     */
    @Nullable
    List<Literal> call(
            Operand.FunctionCall call,
            @Nullable Operator operator,
            Field.Kind kind,
            String fieldName,
            Compilation compilation) {
        String name = call.name().toLowerCase(Locale.ROOT);
        JqlFunction function = byName.get(name);
        if (function == null) {
            report(name, call.name(), compilation);
            return null;
        }
        String misfit = misfit(function, call, operator, kind, fieldName);
        if (misfit != null) {
            compilation.error(misfit);
            return null;
        }
        return function.body().values(new JqlFunction.Call(function.name(), call.arguments(), compilation));
    }

    private static void report(String name, String written, Compilation compilation) {
        if (NOT_HERE.contains(name)) {
            compilation.refuse(Texts.notSupportedHere("The function '" + written + "()'"));
        } else {
            compilation.error(Texts.unknownFunction(written));
        }
    }

    private static @Nullable String misfit(
            JqlFunction function,
            Operand.FunctionCall call,
            @Nullable Operator operator,
            Field.Kind kind,
            String fieldName) {
        int received = call.arguments().size();
        if (!function.takes(received)) {
            return Texts.argumentCount(function, received);
        }
        if (function.kind() != kind) {
            return Texts.functionMisfit(function.name(), fieldName);
        }
        return operator == null ? null : usage(function, call, operator, fieldName);
    }

    private static @Nullable String usage(
            JqlFunction function, Operand.FunctionCall call, Operator operator, String fieldName) {
        boolean takesList = switch (operator) {
            case IN, NOT_IN, WAS_IN, WAS_NOT_IN -> true;
            default -> false;
        };
        if (function.list() == takesList) {
            return null;
        }
        return takesList
                ? Texts.nonListMisfit(operator.symbol(), call.toString(), fieldName)
                : Texts.listMisfit(operator.symbol(), call.toString(), fieldName);
    }
}
