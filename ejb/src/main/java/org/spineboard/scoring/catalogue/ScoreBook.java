package org.spineboard.scoring.catalogue;

import java.util.List;
import java.util.Optional;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.framework.Noms;
import org.spineboard.scoring.framework.Radiosensitivity;
import org.spineboard.scoring.function.EcogKps;
import org.spineboard.scoring.function.NeuroGrade;
import org.spineboard.scoring.guideline.NiceTimers;
import org.spineboard.scoring.guideline.NiceTriage;
import org.spineboard.scoring.prognosis.BauerModified;
import org.spineboard.scoring.prognosis.Katagiri;
import org.spineboard.scoring.prognosis.Nesms;
import org.spineboard.scoring.prognosis.Osri;
import org.spineboard.scoring.prognosis.RadesAmbulatory;
import org.spineboard.scoring.prognosis.RadesShortLife;
import org.spineboard.scoring.prognosis.RadesSurvival;
import org.spineboard.scoring.prognosis.Tokuhashi;
import org.spineboard.scoring.prognosis.Tomita;
import org.spineboard.scoring.prognosis.VanDerLinden;
import org.spineboard.scoring.radiation.BedEqd2;
import org.spineboard.scoring.radiation.NiederScore;
import org.spineboard.scoring.radiation.Reirradiation;
import org.spineboard.scoring.radiation.SbrtCord;
import org.spineboard.scoring.stability.BilskyEscc;
import org.spineboard.scoring.stability.Sins;
import org.spineboard.scoring.stability.SinsLocation;
import org.spineboard.scoring.systemic.Bsa;
import org.spineboard.scoring.systemic.Calvert;
import org.spineboard.scoring.systemic.CockcroftGault;
import org.spineboard.scoring.systemic.Zoledronate;

/** All calculators there are. */
public final class ScoreBook {
    private static final List<Score> ALL = List.of(
            Sins.SCORE,
            BilskyEscc.SCORE,
            Tokuhashi.SCORE,
            Tomita.SCORE,
            BauerModified.SCORE,
            Katagiri.SCORE,
            Osri.SCORE,
            Nesms.SCORE,
            VanDerLinden.SCORE,
            RadesSurvival.SCORE,
            RadesAmbulatory.SCORE,
            RadesShortLife.SCORE,
            Noms.SCORE,
            Radiosensitivity.SCORE,
            EcogKps.SCORE,
            NeuroGrade.SCORE,
            BedEqd2.SCORE,
            SbrtCord.SCORE,
            Reirradiation.SCORE,
            NiederScore.SCORE,
            Bsa.SCORE,
            CockcroftGault.SCORE,
            Calvert.SCORE,
            Zoledronate.SCORE,
            NiceTriage.SCORE,
            NiceTimers.SCORE,
            SinsLocation.SCORE);

    private ScoreBook() {}

    /** Every one, in the order of the interface's list. */
    public static List<Score> all() {
        return ALL;
    }

    /** The one of that key, if there is one. */
    public static Optional<Score> of(String key) {
        return ALL.stream().filter(score -> score.key().equals(key)).findFirst();
    }
}
