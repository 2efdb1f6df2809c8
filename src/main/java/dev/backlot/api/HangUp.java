package dev.backlot.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Ends connections without the rest of an answer, as a network does that breaks. */
public final class HangUp extends ValveBase {

    private static final String WANTED = HangUp.class.getName();

    /** The thread that asks for it also closes the channel. */
    private static final ThreadLocal<@Nullable Boolean> RESET = new ThreadLocal<>();

    HangUp() {
        super(true);
    }

    /**
     * From now on nothing more is sent, and the connection ends when the request does.
     *
     * @param reset whether it is reset and not closed
     */
    public static void after(HttpServletRequest request, boolean reset) {
        request.setAttribute(WANTED, reset);
    }

    /** Whether that was asked for. */
    public static boolean isWanted(HttpServletRequest request) {
        return request.getAttribute(WANTED) != null;
    }

    /** Whether the connection that this thread closes is to be reset; told once. */
    static boolean takeReset() {
        boolean wanted = RESET.get() != null;
        RESET.remove();
        return wanted;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(WANTED) instanceof Boolean reset) {
            if (reset) {
                RESET.set(true);
            }
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
