package org.spineboard.referral.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.referral.entry.AnswersFixture.elective;
import static org.spineboard.referral.entry.AnswersFixture.emergency;
import static org.spineboard.referral.entry.AnswersFixture.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.Track;
import org.spineboard.referral.entry.ReadEntry;

class MinimumDataSetTest {
    private static final MinimumDataSet SHIPPED = shipped();

    @Test
    void theShippedConfigurationSaysSomethingAboutEachItem() {
        assertThat(SHIPPED.letters()).containsOnlyKeys(DataItem.values());
    }

    @Test
    void nothingIsMissingFromACompleteReferral() {
        assertThat(missing(elective(), Track.ELECTIVE)).isEmpty();
    }

    @Test
    void anEmergencyAsksForItsItemsAndNothingElse() {
        assertThat(missing(emergency(), Track.EMERGENCY))
                .extracting(MissingField::item)
                .containsExactly(DataItem.PATIENT_BIRTH_DATE);
        assertThat(missing(Map.of("neurology.newSigns", "YES"), Track.EMERGENCY))
                .isNotEmpty()
                .allMatch(MissingField::stopsSending);
    }

    @Test
    void anEmptyReferralLacksTheAnswerOnNeurologyFirst() {
        assertThat(missing(Map.of(), Track.ELECTIVE))
                .first()
                .isEqualTo(new MissingField(DataItem.NEUROLOGY, "neurology.newSigns", "EH"));
    }

    @Test
    void detailsAreAskedOnlyWhereThereIsSomethingToDetail() {
        Map<String, String> answers = elective();
        answers.keySet()
                .removeIf(field -> field.startsWith("neurology.group.")
                        || field.startsWith("neurology.onset")
                        || field.startsWith("radiotherapy.courses")
                        || field.equals("steroid.doseMg")
                        || field.equals("biopsy.result"));
        answers.putAll(Map.of("radiotherapy.given", "NO", "steroid.given", "UNKNOWN", "biopsy.done", "NO"));

        assertThat(missing(answers, Track.ELECTIVE)).isEmpty();
    }

    @Test
    void anEmergencyIsNotAskedForWhatCanWait() {
        assertThat(SHIPPED.asksEmergenciesFor("pain.score")).isTrue();
        assertThat(SHIPPED.asksEmergenciesFor("biopsy.result")).isFalse();
    }

    @Test
    void unknownIsAnAnswer() {
        Map<String, String> answers = emergency();
        answers.putAll(Map.of("neurology.onset", "Unknown", "steroid.given", "UNKNOWN"));

        assertThat(missing(answers, Track.EMERGENCY))
                .extracting(MissingField::item)
                .doesNotContain(DataItem.NEUROLOGY_ONSET, DataItem.STEROID);
    }

    private static List<MissingField> missing(Map<String, String> answers, Track track) {
        ReadEntry entry = read(answers);
        return SHIPPED.missing(entry.person(), entry.form(), track);
    }

    /** The configuration as the migration seeds it. */
    private static MinimumDataSet shipped() {
        Map<DataItem, String> letters = new EnumMap<>(DataItem.class);
        Matcher rows = Pattern.compile("\\(1, '([A-Z_]+)', +'([EHS]+)'\\)").matcher(migration());
        while (rows.find()) {
            letters.put(DataItem.valueOf(rows.group(1)), rows.group(2));
        }
        return new MinimumDataSet(1, letters);
    }

    private static String migration() {
        try (InputStream file = MinimumDataSetTest.class.getResourceAsStream("/db/migration/V004__referral.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
