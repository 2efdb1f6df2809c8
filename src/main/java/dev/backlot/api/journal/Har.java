package dev.backlot.api.journal;

import dev.backlot.journal.Content;
import dev.backlot.journal.Exchange;
import dev.backlot.journal.Header;
import dev.backlot.journal.JournalEntry;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes the journal as browsers and tools for HTTP read it. */
@Component
class Har {

    private static final int UNKNOWN = -1;

    private final ObjectProvider<BuildProperties> build;

    Har(ObjectProvider<BuildProperties> build) {
        this.build = build;
    }

    HarBean of(List<JournalEntry> entries) {
        BuildProperties properties = build.getIfAvailable();
        String version = properties == null ? null : properties.getVersion();
        return new HarBean(new HarBean.Log(
                "1.2",
                new HarBean.Creator("Backlot", Objects.requireNonNullElse(version, "development")),
                entries.stream().map(Har::entry).toList()));
    }

    private static HarBean.Entry entry(JournalEntry entry) {
        Exchange exchange = entry.exchange();
        double millis =
                exchange.time().toNanos() / (double) Duration.ofMillis(1).toNanos();
        return new HarBean.Entry(
                exchange.start(),
                millis,
                request(exchange.asked()),
                response(exchange.asked().protocol(), exchange.answered()),
                Map.of(),
                new HarBean.Timings(0, millis, 0),
                entry.id());
    }

    private static HarBean.Request request(Exchange.Asked asked) {
        Content body = asked.body();
        return new HarBean.Request(
                asked.method(),
                asked.url(),
                asked.protocol(),
                cookies(asked.headers(), "cookie"),
                asked.headers(),
                query(asked.url()),
                body.kept().length == 0 ? null : new HarBean.PostData(type(body), List.of(), body.text()),
                UNKNOWN,
                body.size());
    }

    private static HarBean.Response response(String protocol, Exchange.Answered answered) {
        Content body = answered.body();
        HttpStatus known = HttpStatus.resolve(answered.status());
        return new HarBean.Response(
                answered.status(),
                known == null ? "" : known.getReasonPhrase(),
                protocol,
                cookies(answered.headers(), "set-cookie"),
                answered.headers(),
                new HarBean.Content(
                        body.size(),
                        type(body),
                        body.kept().length == 0 ? null : body.text(),
                        body.kept().length > 0 && body.isCut() ? "The text is cut." : null),
                named(answered.headers(), "location").findFirst().orElse(""),
                UNKNOWN,
                body.size());
    }

    private static String type(Content body) {
        return Objects.requireNonNullElse(body.type(), "application/octet-stream");
    }

    private static Stream<String> named(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value);
    }

    /** Of a cookie that is set only the name and the value, which is masked anyway. */
    private static List<Header> cookies(List<Header> headers, String name) {
        boolean set = name.startsWith("set");
        return named(headers, name)
                .flatMap(value -> Arrays.stream(value.split(";")).limit(set ? 1 : Long.MAX_VALUE))
                .map(pair -> pair(pair.strip()))
                .toList();
    }

    private static List<Header> query(String url) {
        int mark = url.indexOf('?');
        return mark < 0
                ? List.of()
                : Arrays.stream(url.substring(mark + 1).split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(Har::pair)
                        .map(pair -> new Header(decoded(pair.name()), decoded(pair.value())))
                        .toList();
    }

    private static Header pair(String text) {
        int equals = text.indexOf('=');
        return equals < 0 ? new Header(text, "") : new Header(text.substring(0, equals), text.substring(equals + 1));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }
}
