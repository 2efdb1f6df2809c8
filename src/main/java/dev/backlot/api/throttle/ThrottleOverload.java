package dev.backlot.api.throttle;

import dev.backlot.api.Overload;
import dev.backlot.throttle.Throttle;
import dev.backlot.throttle.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Answers as these limits do. */
@Component
class ThrottleOverload implements Overload {

    /** Ours: as long as forced answers say. */
    private static final long WAIT = 1;

    private final Throttle throttle;
    private final RateLimitHeaders headers;
    private final RateLimitAnswers answers;

    ThrottleOverload(Throttle throttle, RateLimitHeaders headers, RateLimitAnswers answers) {
        this.throttle = throttle;
        this.headers = headers;
        this.answers = answers;
    }

    @Override
    public void tell(HttpServletRequest request, HttpServletResponse response) {
        headers.put(verdict(request), response);
    }

    @Override
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.refuse(verdict(request).policy(), request, response);
    }

    private Verdict verdict(HttpServletRequest request) {
        return throttle.refusal(request.getServletPath(), WAIT);
    }
}
