package org.spineboard.appraisal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.input.Figure;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;

/** How scores are filled from what is known. */
class SheetsTest {
    private static final Instant NOW = Instant.parse("2026-04-08T14:20:00Z");
    private static final CaseNumber NUMBER = new CaseNumber("2026-0412");
    private static final Signature READER = new Signature("s", "Dr R. Patel", Role.RADIOLOGIST, "RSC", NOW);

    private final Map<Aspect, Told> patient = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Told> lesion = new EnumMap<>(Aspect.class);
    private SpinalRange at = SpinalRange.of(SpinalLevel.T8);
    private List<EarlierTreatment> treatments = List.of();
    private Numbering numbering = Numbering.USUAL;

    @Test
    void imagingNineAndPainMissingIsNineToTwelve() {
        imagingNine();
        Sheet sins = ofLesion("sins");

        assertThat(sins.result().min()).contains(Figure.number(9));
        assertThat(sins.result().max()).contains(Figure.number(12));
        assertThat(sins.owed()).extracting(Answer::input).containsExactly("pain");
    }

    @Test
    void whatCannotBeToldIsMissing() {
        imagingNine();
        say(Aspect.COLLAPSE, ValueKind.INDETERMINATE);
        Sheet sins = ofLesion("sins");

        assertThat(sins.result().status()).isEqualTo(Status.INCOMPLETE);
        assertThat(sins.owed()).extracting(Answer::input).containsExactly("pain", "collapse");
        assertThat(sins.answers())
                .filteredOn(answer -> answer.input().equals("collapse"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.from()).hasSize(1));
    }

    @Test
    void ofAStretchTheWorstLevelCounts() {
        imagingNine();
        at = new SpinalRange(SpinalLevel.T10, SpinalLevel.T12);
        Sheet sins = ofLesion("sins");

        assertThat(sins.result().min()).contains(Figure.number(11));
        assertThat(sins.notes()).contains(Note.WORST_OF_STRETCH);
    }

    @Test
    void aSpineCountedOtherwiseHasNoLocationUntilItIsSaid() {
        imagingNine();
        numbering = Numbering.SIX_LUMBAR;

        assertThat(ofLesion("sins").owed()).extracting(Answer::input).contains("level");
        say(Aspect.LOCATION_GROUP, "JUNCTIONAL");
        assertThat(ofLesion("sins").result().min()).contains(Figure.number(11));
    }

    @Test
    void whatWasIrradiatedBeforeCountsAsResistantAndIsSaid() {
        epidural("N");
        say(Aspect.PRIMARY, "MYELOMA");
        assertThat(ofLesion("noms").given()).containsEntry("radiosensitivity", "SENSITIVE");

        treatments = List.of(new EarlierTreatment(
                UUID.randomUUID(),
                TreatmentKind.RADIATION,
                new SpinalRange(SpinalLevel.T7, SpinalLevel.T9),
                null,
                null,
                null,
                Source.IMPORT,
                READER));
        assertThat(ofLesion("noms").given()).containsEntry("radiosensitivity", "RESISTANT");
        assertThat(ofLesion("noms").notes()).contains(Note.RESISTANT_BECAUSE_IRRADIATED);
    }

    @ParameterizedTest
    @CsvSource({
        "LUNG_NSCLC, katagiri_new, primary, LUNG_TARGETED",
        "PROSTATE, katagiri_new, primary, PROSTATE_HORMONE_INDEPENDENT",
        "RECTUM, tokuhashi_revised, primary, RECTUM",
        "COLON, tokuhashi_revised, primary, OTHER",
        "MYELOMA, bauer_modified, primary, MYELOMA",
        "MYELOMA, tokuhashi_revised, primary, OTHER",
        "MYELOMA, tomita, primary_growth, ''",
        "UNKNOWN_PRIMARY, tomita, primary_growth, RAPID"
    })
    void eachScoreSeesThePrimaryItsOwnWay(String primary, String score, String input, String sees) {
        say(Aspect.PRIMARY, primary);
        say(Aspect.TARGETED_DRUG, "Y");
        say(Aspect.HORMONE_DEPENDENT, "N");

        assertThat(Sheets.ofPatient(score, state()).given().getOrDefault(input, ""))
                .isEqualTo(sees);
    }

    @Test
    void aPrimaryNoPaperListsIsLeftToTheBoard() {
        say(Aspect.PRIMARY, "MYELOMA");

        assertThat(Sheets.ofPatient("tomita", state()).notes()).contains(Note.PRIMARY_NOT_LISTED);
    }

    @Test
    void everyPrimaryOfTheRecordHasItsLineAndEveryWordIsTaken() {
        assertThat(PrimaryTable.primaries())
                .containsExactlyInAnyOrderElementsOf(((Choice) Aspect.PRIMARY.kind()).said());
        for (String primary : PrimaryTable.primaries()) {
            say(Aspect.PRIMARY, primary);
            say(Aspect.HORMONE_DEPENDENT, "Y");
            say(Aspect.TARGETED_DRUG, "Y");
            for (String key : Sheets.PROGNOSTIC) {
                Sheet sheet = Sheets.ofPatient(key, state());
                assertThat(sheet.result().status()).as("%s %s", primary, key).isNotEqualTo(Status.INVALID);
            }
        }
    }

    @Test
    void unitsAreConverted() {
        say(Aspect.ALBUMIN, "35", "g/L");

        assertThat(Sheets.ofPatient("nesms", state()).given()).containsEntry("albumin_g_dl", "3.5");
    }

    @Test
    void ecogAloneIsNotConverted() {
        say(Aspect.ECOG, "1");
        Sheet tokuhashi = Sheets.ofPatient("tokuhashi_revised", state());

        assertThat(tokuhashi.given()).doesNotContainKey("kps");
        assertThat(tokuhashi.notes()).contains(Note.ONLY_ECOG);
    }

    @Test
    void whoNeverHadADeficitIsIntact() {
        say(Aspect.AIS, "INTACT");
        Sheet tokuhashi = Sheets.ofPatient("tokuhashi_revised", state());

        assertThat(tokuhashi.given()).containsEntry("frankel", "E");
        assertThat(tokuhashi.notes()).contains(Note.AIS_FOR_FRANKEL);
    }

    private void imagingNine() {
        say(Aspect.LESION, "LYTIC");
        say(Aspect.ALIGNMENT, "DE_NOVO_DEFORMITY");
        say(Aspect.COLLAPSE, "COLLAPSE_GT_50");
        say(Aspect.POSTEROLATERAL, "UNILATERAL");
    }

    private void epidural(String extension) {
        say(Aspect.EPIDURAL_EXTENSION, extension);
    }

    private void say(Aspect aspect, String value) {
        say(aspect, value, null);
    }

    private void say(Aspect aspect, String value, @Nullable String unit) {
        Told told = new Told(
                aspect, value, unit, null, null, NOW, Source.EXAMINATION, null, READER, UUID.randomUUID(), NUMBER);
        (aspect.isOfLesion() ? lesion : patient).put(aspect, told);
    }

    private SpineState state() {
        return new SpineState(NUMBER, PatientId.next(), NOW, numbering, List.of(here()), treatments, patient);
    }

    private LesionState here() {
        return new LesionState(UUID.nameUUIDFromBytes(new byte[] {8}), at, lesion);
    }

    private Sheet ofLesion(String key) {
        return Sheets.ofLesion(key, state(), here());
    }
}
