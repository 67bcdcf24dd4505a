package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.testkit.DossierGenerator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same dossier gives the same bytes, whatever the machine is set to and however many threads ask. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class EnvironmentTruthTest {

    private static final int THREADS = 16;
    private static final int DOSSIERS = 40;
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);

    /** Each call is a new checker, so that nothing made under another setting is used again. */
    private static List<String> reports() {
        ComplianceChecker checker = Disagreements.checker(Interpretations.standard());
        List<String> reports = new ArrayList<>();
        for (long seed = 0; seed < DOSSIERS; seed++) {
            reports.add(report(checker, seed));
        }
        return reports;
    }

    private static String report(ComplianceChecker checker, long seed) {
        Dossier made = DossierGenerator.generate(seed, Disagreements.size(seed));
        Dossier read = CicaJson.readDossier(CicaJson.writeDossier(made)).orElseThrow();
        byte[] text = CicaJson.writeReport(checker.check(read).asOf(AS_OF), Language.EN);
        return new String(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, UTC",
        "tr-TR, Pacific/Apia",
        "ar-EG-u-nu-arab, Asia/Almaty",
        "th-TH-u-ca-buddhist, America/St_Johns",
        "kk-KZ, Pacific/Kiritimati",
        "en-US, Asia/Almaty"
    })
    void localeAndTimeZoneOfTheMachineDoNotMatter(String locale, String zone) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            List<String> expected = reports();
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(reports()).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<String> expected = reports();
        ComplianceChecker shared = Disagreements.checker(Interpretations.standard());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<String>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int shift = thread;
                results.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return rotated(shared, shift);
                }));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread starts with another dossier; the answers are put back in the order of the seeds. */
    private static List<String> rotated(ComplianceChecker checker, int shift) {
        String[] reports = new String[DOSSIERS];
        for (int index = 0; index < DOSSIERS; index++) {
            int seed = (index + shift) % DOSSIERS;
            reports[seed] = report(checker, seed);
        }
        return List.of(reports);
    }
}
