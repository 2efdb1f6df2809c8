package dev.backlot.api.journal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response whose body is copied while it is written; nothing of it is held back. */
final class WrittenResponse extends HttpServletResponseWrapper {

    private final Copy copy;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean failing;

    WrittenResponse(HttpServletResponse response, Copy copy) {
        super(response);
        this.copy = copy;
    }

    /** Whether the container was told to write an error. */
    boolean isFailing() {
        return failing;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failing = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        failing = true;
        super.sendError(status);
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        copy.clear();
    }

    @Override
    public void reset() {
        super.reset();
        copy.clear();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Copying(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // Asking for the writer settles the character encoding, which the type tells from then on.
            String encoding = super.getCharacterEncoding();
            super.setCharacterEncoding(encoding);
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), encoding));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        flushWriter();
        super.flushBuffer();
    }

    /** What is written as characters waits here until somebody asks. */
    void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream target;
        private @Nullable Boolean text;

        Copying(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            target.write(value);
            copy.add(new byte[] {(byte) value}, 0, 1, isText());
        }

        @Override
        public void write(byte[] source, int from, int count) throws IOException {
            target.write(source, from, count);
            copy.add(source, from, count, isText());
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }

        private boolean isText() {
            if (text == null) {
                text = Copy.isText(getContentType());
            }
            return text;
        }
    }
}
