package dev.backlot.api;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.kernel.Problem;
import dev.backlot.world.CurrentWorld;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a request below {@code /w/{world}} into that world, where it looks as if the server were at that path: the world's
 * path is part of the context path. It comes after what a proxy says about the path, and before everything else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class WorldPath extends OncePerRequestFilter {

    private static final String PREFIX = "/w/";
    private static final String CONTEXT = WorldPath.class.getName();

    private final HostedWorlds worlds;
    private final ProblemRenderer renderer;

    WorldPath(HostedWorlds worlds, ProblemRenderer renderer) {
        this.worlds = worlds;
        this.renderer = renderer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request.getServletPath());
        CurrentWorld.Visit visit;
        try {
            visit = CurrentWorld.visit(worlds.require(name).live());
        } catch (Problem gone) {
            renderer.render(gone, request, response);
            return;
        }
        request.setAttribute(CONTEXT, PREFIX + name);
        try {
            chain.doFilter(new Inside(request, PREFIX + name), response);
        } finally {
            visit.close();
        }
    }

    /** The part of a path that leads into a world, for who asks after the request has left it; empty outside of worlds. */
    static String context(HttpServletRequest request) {
        return request.getAttribute(CONTEXT) instanceof String path ? path : "";
    }

    private static String name(String path) {
        int end = path.indexOf('/', PREFIX.length());
        return path.substring(PREFIX.length(), end < 0 ? path.length() : end);
    }

    private static final class Inside extends HttpServletRequestWrapper {

        private final String path;

        Inside(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return super.getContextPath() + path;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath().substring(path.length());
        }
    }
}
