package org.spineboard.it;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.report.CaseImaging;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;

/** Studies that are asked for and reports that are signed in tests. */
final class ImagingOrders {
    static final List<LevelSaid> AT_T8 = List.of(
            LevelSaid.at(
                    SpinalLevel.T8,
                    Stated.of(Aspect.LESION, "LYTIC"),
                    Stated.of(Aspect.EPIDURAL_EXTENSION, "Y"),
                    Stated.of(Aspect.FRACTURE, "N"),
                    Stated.of(Aspect.REMARK, "Worst on the left")),
            LevelSaid.at(
                    SpinalLevel.L2,
                    Stated.of(Aspect.LESION, "BLASTIC"),
                    Stated.of(Aspect.EPIDURAL_EXTENSION, "N"),
                    Stated.of(Aspect.FRACTURE, ValueKind.INDETERMINATE)));

    private ImagingOrders() {}

    static RequestStudy mri(CaseNumber number) {
        return asking(number, Modality.MRI, null, "Is the cord compressed?");
    }

    static RequestStudy asking(
            CaseNumber number, Modality modality, @Nullable MriContraindication contraindication, String question) {
        return new RequestStudy(number, modality, Region.WHOLE_SPINE, question, contraindication);
    }

    static SignReport plain(CaseNumber number, StudyRow study, int after) {
        return new SignReport(number, study.id(), after, "", AT_T8, "No compression.", AlertClass.NONE, false, false);
    }

    static SignReport critical(CaseNumber number, StudyRow study, int after) {
        String reason = after == 0 ? "" : "Measured again";
        return new SignReport(
                number, study.id(), after, reason, AT_T8, "Cord compressed.", AlertClass.CRITICAL, true, true);
    }

    /** The report that holds on the newest study. */
    static SignedReport latest(CaseImaging imaging) {
        return imaging.studies().get(0).latest().orElseThrow();
    }
}
