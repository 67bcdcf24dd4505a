package io.github.cica4j.model.json;

import io.github.cica4j.model.internal.json.JsonTree;
import io.github.cica4j.model.internal.json.Problems;
import io.github.cica4j.model.internal.json.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads dossiers as YAML 1.2: the same properties as in JSON, with the same errors and their places.
 *
 * <p>This needs {@code org.snakeyaml:snakeyaml-engine}, which this library does not bring along: add it to your
 * dependencies. Without it, every method throws {@link UnsupportedOperationException}, and JSON is read as ever.
 *
 * <p>Days, years and codes need no quotes: a plain value is a text, but for {@code true}, {@code false} and null
 * ({@code null}, {@code Null}, {@code NULL}, {@code ~} or nothing). So a number is a text too, and {@code on: 2023} is a
 * year. Refused, as errors with the code {@code unsupported}, are anchors, aliases, tags, a name that is no text, and a
 * second document. The limits of size, depth and length are those of JSON. A JSON text of a dossier is a YAML text of the
 * same dossier, if each colon stands in the line of its name, and the control characters U+0080 to U+009F and what is no
 * character are escaped. Columns count Unicode code points. Bad content is never an exception.
 *
 * <p>All methods are thread-safe.
 */
public final class CicaYaml {

    private static final String LIBRARY = "org.snakeyaml.engine.v2.api.lowlevel.Parse";

    private CicaYaml() {}

    /**
     * Reads a dossier.
     *
     * @param text  the YAML text in UTF-8
     * @return the dossier, or every error of the text
     * @throws UnsupportedOperationException if {@code org.snakeyaml:snakeyaml-engine} is not on the class path
     */
    public static DossierReading readDossier(byte[] text) {
        requireLibrary();
        Problems problems = new Problems();
        return CicaJson.reading(YamlTree.parse(text, problems), problems);
    }

    /**
     * Reads a dossier.
     *
     * @param in  the YAML text in UTF-8; it is read to its end and not closed
     * @return the dossier, or every error of the text
     * @throws IOException if the stream cannot be read
     * @throws UnsupportedOperationException if {@code org.snakeyaml:snakeyaml-engine} is not on the class path
     */
    public static DossierReading readDossier(InputStream in) throws IOException {
        requireLibrary();
        return readDossier(in.readNBytes((int) JsonTree.MOST_BYTES + 1));
    }

    /**
     * Reads a dossier.
     *
     * @param text  the YAML text
     * @return the dossier, or every error of the text
     * @throws UnsupportedOperationException if {@code org.snakeyaml:snakeyaml-engine} is not on the class path
     */
    public static DossierReading readDossier(String text) {
        return readDossier(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireLibrary() {
        try {
            Class.forName(LIBRARY, false, CicaYaml.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException(
                    "reading YAML needs org.snakeyaml:snakeyaml-engine, which is not on the class path: add it to the"
                            + " dependencies, or give the dossier as JSON",
                    e);
        }
    }
}
