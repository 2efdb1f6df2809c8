package dev.backlot.fault;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one request.
 *
 * @param acting the faults that act on it, in the order in which they were set
 * @param learning those that will give its answer again
 * @param stale the answer that is given again, null for none
 */
public record FaultPlan(
        List<Fault> acting, List<Fault> learning, @Nullable KeptAnswer stale) {

    static final FaultPlan NOTHING = new FaultPlan(List.of(), List.of(), null);

    /** Whether it is a request like any other. */
    public boolean isNothing() {
        return acting.isEmpty() && learning.isEmpty();
    }

    /** The faults that hold it, before or after it is done. */
    public Stream<Fault> holding(boolean after) {
        return acting.stream()
                .filter(fault -> fault.rule().effect().latency() != null
                        && fault.rule().effect().after() == after);
    }

    /** What is answered in place of doing it, or after. */
    public Optional<FaultAnswer> answer(boolean after) {
        return acting.stream()
                .map(fault -> fault.rule().effect())
                .filter(effect -> effect.after() == after && effect.answer() != null)
                .map(FaultEffect::answer)
                .findFirst();
    }

    /** How the connection ends in place of doing it, or after. */
    public FaultEffect.Drop drop(boolean after) {
        return acting.stream()
                .map(fault -> fault.rule().effect())
                .filter(effect -> effect.after() == after)
                .map(FaultEffect::drop)
                .filter(drop -> drop != FaultEffect.Drop.NONE)
                .findFirst()
                .orElse(FaultEffect.Drop.NONE);
    }

    /** Whether it is refused where it would change something. */
    public boolean refusesWrites() {
        return acting.stream().anyMatch(fault -> fault.rule().effect().readOnly());
    }

    /** Whether the answer has to be there as a whole before any of it is sent. */
    public boolean needsAnswer() {
        return !learning.isEmpty()
                || acting.stream()
                        .map(fault -> fault.rule().effect())
                        .anyMatch(effect -> effect.changesBody() || effect.after());
    }

    /** The first fault that does something to the body. */
    public Optional<Fault> first(Predicate<FaultEffect> wanted) {
        return acting.stream()
                .filter(fault -> wanted.test(fault.rule().effect()))
                .findFirst();
    }
}
