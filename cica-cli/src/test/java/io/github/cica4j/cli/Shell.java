package io.github.cica4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the command in this process. */
final class Shell {

    private InputStream in = InputStream.nullInputStream();
    private Clock clock = Clock.fixed(Instant.parse("2023-12-13T06:00:00Z"), ZoneOffset.UTC);
    private boolean colours;

    record Result(int code, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Masks what differs from one build or Java to the next: versions, revisions and hashes. */
    static String masked(String json) {
        return json.replaceAll("\"[0-9a-f]{64}\"", "\"#\"")
                .replaceAll("(\"(?:library|tzdata)\" : )\"[^\"]+\"", "$1\"#\"")
                .replaceAll("(\"revision\" : )[0-9]+", "$1#")
                .replaceAll("(\"[a-z0-9-]+/)[0-9]+(\" : \"#\")", "$1#$2");
    }

    Shell in(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Shell in(InputStream stream) {
        in = stream;
        return this;
    }

    Shell at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return this;
    }

    Shell withColours() {
        colours = true;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result result = runInto(out, args);
        return new Result(result.code(), out.toByteArray(), result.err());
    }

    /** Runs with a standard output that fails. */
    Result runInto(String fault, String... args) {
        return runInto(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException(fault);
                    }
                },
                args);
    }

    private Result runInto(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int code = Main.run(args, in, out, print, clock, colours);
            return new Result(code, new byte[0], err.toString(StandardCharsets.UTF_8));
        }
    }
}
