package org.spineboard.web.appraisal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.appraisal.dose.LevelDose;
import org.spineboard.appraisal.kept.CaseScores;
import org.spineboard.appraisal.kept.KeptResult;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.scoring.admin.ScoreDesk;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;

/** Backs the scores of a case. */
@Named("caseScores")
@RequestScoped
public class CaseScoresView {
    @Inject
    SpineRecord spine;

    @Inject
    CaseScores scores;

    @Inject
    ScoreDesk desk;

    @Inject
    CourseList courses;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private List<LesionCard> lesions = List.of();
    private List<SheetView> prognosis = List.of();
    private List<DoseRow> doses = List.of();

    @PostConstruct
    void load() {
        CaseNumber asked = CaseAddress.number(number);
        SpineState state = spine.now(asked);
        List<KeptResult> kept = scores.kept(asked);
        Map<UUID, List<LesionState>> readings = spine.readings(asked);
        Set<String> enabled = desk.enabled();
        lesions = led(state.lesions().stream()
                .filter(Sheets::isThere)
                .map(lesion -> card(state, lesion, kept, readings.getOrDefault(lesion.id(), List.of())))
                .toList());
        prognosis = Sheets.PROGNOSTIC.stream()
                .filter(enabled::contains)
                .map(key -> SheetView.of(Sheets.ofPatient(key, state), kept))
                .toList();
        doses = LevelDose.all(courses.of(state)).stream().map(DoseRow::of).toList();
    }

    /** What radiotherapy gives each level that it has reached or is to reach. */
    public List<DoseRow> getDoses() {
        return doses;
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.SCORES) CaseShown page) {}

    public List<LesionCard> getLesions() {
        return lesions;
    }

    public List<SheetView> getPrognosis() {
        return prognosis;
    }

    private static LesionCard card(
            SpineState state, LesionState lesion, List<KeptResult> kept, List<LesionState> readings) {
        return new LesionCard(
                lesion,
                SheetView.of(Sheets.ofLesion("sins", state, lesion), kept),
                SheetView.of(Sheets.ofLesion("bilsky_escc", state, lesion), kept),
                SheetView.of(Sheets.ofLesion("noms", state, lesion), kept),
                Readers.of(state, lesion, readings),
                false);
    }

    /** Scores of lesions are never added; the highest leads (Fisher 2010). */
    private static List<LesionCard> led(List<LesionCard> cards) {
        Optional<LesionCard> first = cards.stream().max(Comparator.comparingInt(LesionCard::highest));
        return cards.stream()
                .map(card -> card.leading(first.filter(card::equals).isPresent()))
                .toList();
    }
}
