package dev.backlot.api.fault;

import dev.backlot.api.HangUp;
import dev.backlot.api.Writes;
import dev.backlot.fault.Fault;
import dev.backlot.fault.FaultAnswer;
import dev.backlot.fault.FaultCall;
import dev.backlot.fault.FaultEffect.Drop;
import dev.backlot.fault.FaultPlan;
import dev.backlot.fault.KeptAnswer;
import dev.backlot.world.Revision;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Does to a request what its plan says. */
@Component
class FaultActs {

    private final FaultAnswers answers;
    private final Revision revision;

    FaultActs(FaultAnswers answers, Revision revision) {
        this.answers = answers;
        this.revision = revision;
    }

    void act(
            FaultPlan plan, FaultCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hold(plan, false)) {
            // The world went on meanwhile.
            revision.beginRequest();
        }
        if (hangUp(plan.drop(false), request)) {
            return;
        }
        if (plan.refusesWrites()) {
            Writes.refuse(request);
        }
        if (plan.needsAnswer()) {
            ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
            answer(plan, request, kept, chain);
            finish(plan, call, request, response, kept);
        } else {
            answer(plan, request, response, chain);
        }
    }

    private void answer(FaultPlan plan, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FaultAnswer> instead = plan.answer(false);
        KeptAnswer stale = plan.stale();
        if (instead.isPresent()) {
            answers.give(instead.get(), request, response);
        } else if (stale != null) {
            answers.repeat(stale, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void finish(
            FaultPlan plan,
            FaultCall call,
            HttpServletRequest request,
            HttpServletResponse response,
            ContentCachingResponseWrapper kept)
            throws IOException {
        byte[] body = kept.getContentAsByteArray();
        KeptAnswer answer = answers.keep(kept, body);
        plan.learning().forEach(fault -> fault.learn(call, answer));
        hold(plan, true);
        if (hangUp(plan.drop(true), request)) {
            return;
        }
        Optional<FaultAnswer> instead = plan.answer(true);
        if (instead.isPresent()) {
            answers.forget(List.of("Location", "ETag", "Content-Disposition"), response);
            answers.give(instead.get(), request, response);
        } else {
            send(plan, body, request, response);
        }
    }

    private static void send(FaultPlan plan, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] sent = plan.first(effect -> effect.garble())
                .map(fault -> fault.garbled(body))
                .orElse(body);
        int length = sent.length;
        Double cut = plan.first(effect -> effect.cut() != null)
                .map(fault -> fault.rule().effect().cut())
                .orElse(null);
        if (cut != null) {
            length = (int) Math.min(length * cut, Math.max(0, length - 1));
            HangUp.after(request, false);
        }
        if (sent.length > 0) {
            response.setContentLength(sent.length);
        }
        Optional<Fault> drip = plan.first(effect -> effect.drip() != null);
        if (drip.isPresent()) {
            Drip.write(sent, length, drip.get(), response);
        } else {
            response.getOutputStream().write(sent, 0, length);
        }
        response.flushBuffer();
    }

    private static boolean hangUp(Drop drop, HttpServletRequest request) {
        if (drop != Drop.NONE) {
            HangUp.after(request, drop == Drop.RESET);
        }
        return drop != Drop.NONE;
    }

    private static boolean hold(FaultPlan plan, boolean after) throws IOException {
        List<Fault> holding = plan.holding(after).toList();
        for (Fault fault : holding) {
            Drip.pause(fault, fault.nextLatency());
        }
        return !holding.isEmpty();
    }
}
