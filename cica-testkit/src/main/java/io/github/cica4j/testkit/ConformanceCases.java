package io.github.cica4j.testkit;

import io.github.cica4j.model.json.CicaJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases that say what each rule finds: a folder per rule, a JSON file per case.
 *
 * <p>What the files hold stands in the README.md beside them. All methods are thread-safe.
 */
public final class ConformanceCases {

    private static final String ANCHOR = "cases/README.md";

    private ConformanceCases() {}

    /**
     * Reads the published cases.
     *
     * @return the cases, sorted by path
     * @throws UncheckedIOException if the jar or the folder of this library cannot be read
     */
    public static List<CaseFile> published() {
        try {
            URL anchor = ConformanceCases.class.getResource(ANCHOR);
            if (anchor == null) {
                throw new FileNotFoundException("the published cases are not on the class path");
            }
            if (!(anchor.openConnection() instanceof JarURLConnection connection)) {
                return in(parentOf(Path.of(anchor.toURI())));
            }
            // a file system of our own: one that the whole process shares could be open, or be closed by others
            Path jar = Path.of(connection.getJarFileURL().toURI());
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                return in(parentOf(content.getPath("/", connection.getEntryName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException("the place of the published cases is no address", e));
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /**
     * Reads the cases of a folder.
     *
     * @param folder  a folder with a folder for each rule
     * @return the cases, sorted by path; bad content is told by the {@linkplain CaseFile#reading() reading} of a file
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static List<CaseFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> read(folder, file))
                    .sorted(Comparator.comparing(CaseFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return new CaseFile(path, CicaJson.readCase(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
