package dev.backlot.api.journal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body is copied while somebody reads it. */
final class ReadRequest extends HttpServletRequestWrapper {

    private final Copy copy;
    private final boolean text;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    ReadRequest(HttpServletRequest request, Copy copy) {
        super(request);
        this.copy = copy;
        this.text = Copy.isText(request.getContentType());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Copying(super.getInputStream());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    private final class Copying extends ServletInputStream {

        private final ServletInputStream source;

        Copying(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int read = source.read();
            if (read >= 0) {
                copy.add(new byte[] {(byte) read}, 0, 1, text);
            }
            return read;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            int read = source.read(target, from, count);
            if (read > 0) {
                copy.add(target, from, read, text);
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return source.available();
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
