package dev.backlot.api.journal;

import dev.backlot.api.OwnPaths;
import dev.backlot.journal.Journal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what is asked and answered: the first filter within a world, so that it sees what the others refuse. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class JournalFilter extends OncePerRequestFilter {

    private static final String RECORDING = Recording.class.getName();

    private final Journal journal;
    private final Clock clock;

    JournalFilter(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !journal.isOn()
                || OwnPaths.cover(request.getServletPath())
                || (request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(RECORDING) == null);
    }

    /** The container writes some errors by itself: then the answer is there only after the page of errors. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean first = request.getDispatcherType() != DispatcherType.ERROR;
        Recording recording = request.getAttribute(RECORDING) instanceof Recording known
                ? known
                : new Recording(request, clock.instant(), journal.writer());
        request.setAttribute(RECORDING, recording);
        WrittenResponse written = new WrittenResponse(response, recording.answered());
        boolean over = false;
        try {
            chain.doFilter(first ? new ReadRequest(request, recording.asked()) : request, written);
            written.flushWriter();
            over = !first || !written.isFailing();
        } finally {
            recording.look(request);
            // An answer that the container is to write counts as committed, too.
            if (over || (!written.isFailing() && response.isCommitted())) {
                recording.keep(request, response);
            }
        }
    }
}
