package io.github.cica4j.cli;

import io.github.cica4j.report.TerminalText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.TypeConversionException;

/** Writes a result to a file: a reader sees the old content or the new, never a part. */
final class ResultFile {

    private final Path file;

    private ResultFile(Path file) {
        this.file = file;
    }

    /**
     * Obtains the file of an option.
     *
     * @throws TypeConversionException if no file can have that name
     */
    static ResultFile named(String name) {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (name.isEmpty() || Files.isDirectory(file)) {
                throw new TypeConversionException("'" + name + "' is no file");
            }
            // a link stays a link
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new TypeConversionException("there is no folder '" + folder + "'");
            }
            return new ResultFile(target);
        } catch (InvalidPathException | IOException e) {
            throw new TypeConversionException("no file can be named '" + name + "'");
        }
    }

    void write(byte[] content) throws Stop {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // a device or a pipe is written to, never replaced
                try (OutputStream out = Files.newOutputStream(file)) {
                    out.write(content);
                }
            } else {
                replace(content);
            }
        } catch (IOException e) {
            throw new Stop("cannot write " + TerminalText.escape(file.toString()) + ": "
                    + TerminalText.escape(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private void replace(byte[] content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".part");
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
            }
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
