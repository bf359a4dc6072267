package org.spineboard.web.imaging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.study.DeclareStudy;
import org.spineboard.imaging.study.DicomUid;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.interlock.Undertaking;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.interlock.InterlockStop;
import org.spineboard.web.text.WhenText;

/** Backs the two pages by which a case gets a study: asking for one, and declaring one that was made elsewhere. */
@Named("newStudy")
@ViewScoped
public class NewStudyView implements Serializable {
    @Inject
    Studies studies;

    @Inject
    ImagingView page;

    @Inject
    TypedTime times;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    InterlockStop stop;

    private @Nullable Modality modality;
    private @Nullable Region region;
    private @Nullable MriContraindication contraindication;
    private @Nullable String question;
    private WhenText made = new WhenText();
    private @Nullable String heldAt;
    private @Nullable String uid;

    /** Asks radiology for it. */
    public void request() throws IOException {
        mustName();
        require("question", question != null, "imaging.request.questionMissing");
        if (modality != null && region != null && question != null && !fieldErrors.isAny() && mayGoOn(modality)) {
            studies.request(
                    new RequestStudy(page.getNumber(), modality, region, question, contraindication, stop.answers()));
            page.leave();
        }
    }

    /** Declares it. */
    public void declare() throws IOException {
        mustName();
        Optional<ClinicalTime> at = times.made("made", made);
        require("heldAt", heldAt != null, "imaging.declare.heldAtMissing");
        require("uid", uid == null || DicomUid.looksLike(uid.strip()), "imaging.study.uid");
        if (modality != null && region != null && heldAt != null && !fieldErrors.isAny()) {
            studies.declare(new DeclareStudy(
                    page.getNumber(), modality, region, contraindication, at.orElseThrow(), heldAt, uid));
            page.leave();
        }
    }

    private boolean mayGoOn(Modality wanted) {
        return wanted != Modality.MRI || stop.lets(new Undertaking.MakeMri(page.getNumber()));
    }

    private void mustName() {
        require("modality", modality != null, "imaging.modalityMissing");
        require("region", region != null, "imaging.regionMissing");
        require(
                "contraindication",
                modality != Modality.MRI || contraindication == null,
                "imaging.study.mriAgainstReason");
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            fieldErrors.add(field, key);
        }
    }

    /** What stands against it. */
    public InterlockStop getStop() {
        return stop;
    }

    public List<Modality> getModalities() {
        return List.of(Modality.values());
    }

    public List<Region> getRegions() {
        return List.of(Region.values());
    }

    public List<MriContraindication> getContraindications() {
        return List.of(MriContraindication.values());
    }

    public @Nullable Modality getModality() {
        return modality;
    }

    public void setModality(@Nullable Modality modality) {
        this.modality = modality;
    }

    public @Nullable Region getRegion() {
        return region;
    }

    public void setRegion(@Nullable Region region) {
        this.region = region;
    }

    public @Nullable MriContraindication getContraindication() {
        return contraindication;
    }

    public void setContraindication(@Nullable MriContraindication contraindication) {
        this.contraindication = contraindication;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public WhenText getMade() {
        return made;
    }

    public @Nullable String getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(@Nullable String heldAt) {
        this.heldAt = heldAt;
    }

    public @Nullable String getUid() {
        return uid;
    }

    public void setUid(@Nullable String uid) {
        this.uid = uid;
    }
}
