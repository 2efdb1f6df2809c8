package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.HistoryPredicate;
import dev.backlot.jql.Operand;
import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compiles one clause that asks for the past of a field: {@code was} and {@code changed} with their predicates. */
final class HistorySearch {

    private final Clause.Terminal clause;
    private final Field field;
    private final History history;
    private final Compilation compilation;

    HistorySearch(Clause.Terminal clause, Field field, History history, Compilation compilation) {
        this.clause = clause;
        this.field = field;
        this.history = history;
        this.compilation = compilation;
    }

    /** The issues that the clause means, or all others. */
    Compiled compile(boolean negated) {
        Limits limits = limits();
        Condition found = clause.operator() == Operator.CHANGED
                ? new HistorySql(history)
                        .changed(values(HistoryPredicate.Kind.FROM), values(HistoryPredicate.Kind.TO), limits)
                : was(limits);
        boolean others = negated != (clause.operator() == Operator.WAS_NOT || clause.operator() == Operator.WAS_NOT_IN);
        // Where there is no value now, SQL cannot tell.
        return Compiled.of(others ? found.within("not coalesce(", ", false)") : found);
    }

    private Condition was(Limits limits) {
        PastValues values = values(clause.operand(), clause.operator());
        return new HistorySql(history).was(values, limits);
    }

    private List<PastValues> values(HistoryPredicate.Kind kind) {
        return clause.predicates().stream()
                .filter(predicate -> predicate.kind() == kind)
                .map(predicate -> values(predicate.operand(), null))
                .toList();
    }

    private PastValues values(Operand operand, @Nullable Operator operator) {
        List<Literal> literals = compilation.operands().read(operand, operator, field.kind(), name());
        List<Long> ids = new ArrayList<>();
        List<String> raws = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean nothing = false;
        for (Literal literal : literals == null ? List.<Literal>of() : literals) {
            if (literal instanceof Literal.Id id) {
                ids.add(id.id());
            } else if (literal instanceof Literal.Text text && !text.text().equalsIgnoreCase(history.nothing())) {
                ids.addAll(known(text));
                (history.isOfPeople() ? raws : names).add(References.lowered(text.text()));
            } else {
                nothing = true;
            }
        }
        ids.forEach(id -> raws.add(history.raw().apply(id)));
        return new PastValues(ids, raws.stream().distinct().toList(), names, nothing);
    }

    /** What a text means now; what it meant once will do, too. */
    private List<Long> known(Literal.Text text) {
        List<Long> ids = compilation.quietly(() -> history.known().find(List.of(text), name(), compilation)).stream()
                .map(Long.class::cast)
                .toList();
        if (ids.isEmpty() && !compilation.pastNames().isKnown(history, text.text())) {
            if (history.isOfPeople()) {
                compilation.warn(Texts.unknownName(text.text(), name()));
            } else {
                compilation.error(Texts.unknownValue(text, name()));
            }
        }
        return ids;
    }

    private Limits limits() {
        List<Limits.Span> spans = new ArrayList<>();
        List<List<Long>> authors = new ArrayList<>();
        for (HistoryPredicate predicate : clause.predicates()) {
            switch (predicate.kind()) {
                case BY -> authors.add(authors(predicate));
                case FROM, TO -> {
                    // These are about the values.
                }
                default -> {
                    Limits.Span span = span(predicate);
                    if (span != null) {
                        spans.add(span);
                    }
                }
            }
        }
        return new Limits(spans, authors);
    }

    private List<Long> authors(HistoryPredicate predicate) {
        List<Literal> literals =
                compilation.operands().read(predicate.operand(), null, Field.Kind.USER, name(predicate));
        List<Long> ids = new ArrayList<>();
        for (Literal literal : literals == null ? List.<Literal>of() : literals) {
            if (literal instanceof Literal.Id id) {
                ids.add(id.id());
            } else if (literal instanceof Literal.Text text) {
                ids.addAll(compilation.people().find(List.of(text), name(predicate), compilation));
            }
        }
        return ids;
    }

    private Limits.@Nullable Span span(HistoryPredicate predicate) {
        List<OffsetDateTime> moments = moments(predicate);
        boolean two = predicate.kind() == HistoryPredicate.Kind.DURING;
        if (moments == null) {
            return null;
        }
        if (moments.size() != (two ? 2 : 1)) {
            compilation.error(Texts.dateCount(name(predicate), two ? 2 : 1, moments.size()));
            return null;
        }
        if (predicate.kind() == HistoryPredicate.Kind.ON) {
            ZoneId zone = compilation.viewer().timeZone();
            LocalDate day = moments.get(0).atZoneSameInstant(zone).toLocalDate();
            return new Limits.Span(predicate.kind(), start(day, zone), start(day.plusDays(1), zone));
        }
        return new Limits.Span(predicate.kind(), moments.get(0), moments.get(moments.size() - 1));
    }

    private @Nullable List<OffsetDateTime> moments(HistoryPredicate predicate) {
        List<Literal> literals =
                compilation.operands().read(predicate.operand(), null, Field.Kind.DATE, name(predicate));
        List<OffsetDateTime> moments = new ArrayList<>();
        for (Literal literal : literals == null ? List.<Literal>of() : literals) {
            Object moment = DateReader.moment(literal, name(predicate), compilation);
            if (moment == null) {
                return null;
            }
            moments.add((OffsetDateTime) moment);
        }
        return literals == null ? null : moments;
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private String name() {
        return clause.field().name();
    }

    private static String name(HistoryPredicate predicate) {
        return predicate.kind().name().toLowerCase(Locale.ROOT);
    }
}
