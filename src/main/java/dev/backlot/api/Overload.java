package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 429 as the limits of the API do that was asked, for whatever reason. */
public interface Overload {

    /** Puts the headers there that tell of limits. */
    void tell(HttpServletRequest request, HttpServletResponse response);

    /** Writes status and body. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
