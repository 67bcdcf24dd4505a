package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.CicaYaml;
import io.github.cica4j.model.json.DossierReading;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A dossier that another program writes as YAML is the dossier. */
class YamlProperties {

    private static String yaml(byte[] json, FlowStyle flow, ScalarStyle texts) {
        Object content =
                new Load(LoadSettings.builder().build()).loadFromString(new String(json, StandardCharsets.UTF_8));
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(flow)
                        .setDefaultScalarStyle(texts)
                        .build())
                .dumpToString(content);
    }

    @Property(seed = "20231212", tries = 100)
    void aDossierIsTheSameInYaml(@ForAll Dossier dossier, @ForAll FlowStyle flow, @ForAll boolean quoted) {
        byte[] json = CicaJson.writeDossier(dossier);
        ScalarStyle texts = quoted ? ScalarStyle.JSON_SCALAR_STYLE : ScalarStyle.PLAIN;
        DossierReading reading = CicaYaml.readDossier(yaml(json, flow, texts));
        assertThat(reading.orElseThrow()).isEqualTo(dossier);
        assertThat(CicaYaml.readDossier(json).orElseThrow()).isEqualTo(dossier);
        assertThat(CicaJson.writeDossier(reading.orElseThrow())).isEqualTo(json);
    }
}
