package dev.backlot.journal;

import dev.backlot.kernel.Nearness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.AntPathMatcher;

/** Tells somebody who found nothing what they may have meant. Parts of paths are compared first, then their letters. */
public final class NearMiss {

    private static final AntPathMatcher PATTERNS = new AntPathMatcher();

    /** What it costs to leave out a part, or to have one too many. */
    private static final double PART = 1;

    /** A variable takes anything, but what is said word by word is nearer. */
    private static final double VARIABLE = 0.05;

    private static final double OTHER_METHOD = 0.3;

    /** Paths that share less than about half of their parts are not alike. */
    private static final double FAR = 0.55;

    private static final int NO_SUCH_METHOD = 405;

    private NearMiss() {}

    /** What is near a request that found no path, or a path for other methods only; nothing for all others. */
    public static Optional<String> of(Exchange exchange, List<ServedPath> served) {
        String method = exchange.asked().method();
        String path = exchange.asked().path();
        boolean otherMethod = exchange.answered().status() == NO_SUCH_METHOD
                && exchange.faults().isEmpty();
        if (!exchange.answered().unmatched() && !otherMethod) {
            return Optional.empty();
        }
        return otherMethods(method, path, served).or(() -> Optional.of(closest(method, path, served)));
    }

    private static Optional<String> otherMethods(String method, String path, List<ServedPath> served) {
        List<ServedPath> same = served.stream()
                .filter(each -> PATTERNS.match(each.pattern(), path))
                .filter(each -> !each.method().equals(method))
                .toList();
        return same.stream()
                .min(Comparator.comparingDouble(each -> distance(parts(path), parts(each.pattern()))))
                .map(nearest -> JournalTexts.otherMethods(
                        nearest.pattern(),
                        same.stream()
                                .filter(each -> each.pattern().equals(nearest.pattern()))
                                .map(ServedPath::method)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static String closest(String method, String path, List<ServedPath> served) {
        List<String> said = parts(path);
        return served.stream()
                .min(Comparator.<ServedPath>comparingDouble(each -> distance(said, parts(each.pattern()))
                                + (each.method().equals(method) ? 0 : OTHER_METHOD))
                        .thenComparing(ServedPath::pattern)
                        .thenComparing(ServedPath::method))
                .filter(each -> distance(said, parts(each.pattern())) < FAR * Math.max(2, said.size()))
                .map(each -> JournalTexts.closest(each) + instead(said, parts(each.pattern())))
                .orElse(JournalTexts.NOTHING_LIKE_IT);
    }

    /** The one part that differs, where it is one. */
    private static String instead(List<String> said, List<String> meant) {
        if (said.size() != meant.size()) {
            return "";
        }
        List<Integer> differing = IntStream.range(0, said.size())
                .filter(index ->
                        !isVariable(meant.get(index)) && !meant.get(index).equals(said.get(index)))
                .boxed()
                .toList();
        return differing.size() == 1
                ? JournalTexts.instead(said.get(differing.get(0)), meant.get(differing.get(0)))
                : "";
    }

    private static double distance(List<String> said, List<String> meant) {
        double[] above = new double[meant.size() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column * PART;
        }
        for (String part : said) {
            double[] present = new double[above.length];
            present[0] = above[0] + PART;
            for (int column = 1; column < above.length; column++) {
                double replaced = above[column - 1] + cost(part, meant.get(column - 1));
                present[column] = Math.min(replaced, PART + Math.min(above[column], present[column - 1]));
            }
            above = present;
        }
        return above[meant.size()];
    }

    private static double cost(String said, String meant) {
        if (isVariable(meant)) {
            return VARIABLE;
        }
        int longer = Math.max(1, Math.max(said.length(), meant.length()));
        return said.equals(meant) ? 0 : 0.2 + 0.8 * Nearness.distance(said, meant) / longer;
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
