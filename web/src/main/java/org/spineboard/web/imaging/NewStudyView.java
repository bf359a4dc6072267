package org.spineboard.web.imaging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.study.DeclareStudy;
import org.spineboard.imaging.study.DicomUid;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.interlock.Undertaking;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.web.draft.KeptForm;
import org.spineboard.web.interlock.InterlockStop;

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
    KeptForm form;

    @Inject
    InterlockStop stop;

    @PostConstruct
    void load() {
        form.open(new FormKey(page.getNumber(), "imaging/" + page.getPage()));
    }

    /** Asks radiology for it. */
    public void request() throws IOException {
        mustName();
        require("question", form.has("question"), "imaging.request.questionMissing");
        if (form.isSound() && mayGoOn()) {
            studies.request(new RequestStudy(
                    page.getNumber(), modality(), region(), form.text("question"), contraindication(), stop.answers()));
            leave();
        }
    }

    /** Declares it. */
    public void declare() throws IOException {
        mustName();
        Optional<ClinicalTime> at = times.made("made", form.when("made"));
        String uid = form.has("uid") ? form.text("uid") : null;
        require("heldAt", form.has("heldAt"), "imaging.declare.heldAtMissing");
        require("uid", uid == null || DicomUid.looksLike(uid), "imaging.study.uid");
        if (form.isSound()) {
            studies.declare(new DeclareStudy(
                    page.getNumber(),
                    modality(),
                    region(),
                    contraindication(),
                    at.orElseThrow(),
                    form.text("heldAt"),
                    uid));
            leave();
        }
    }

    private boolean mayGoOn() {
        return modality() != Modality.MRI || stop.lets(new Undertaking.MakeMri(page.getNumber()));
    }

    private void leave() throws IOException {
        form.sent();
        page.leave();
    }

    private void mustName() {
        require("modality", form.has("modality"), "imaging.modalityMissing");
        require("region", form.has("region"), "imaging.regionMissing");
        boolean mri = form.text("modality").equals(Modality.MRI.name());
        require("contraindication", !mri || !form.has("contraindication"), "imaging.study.mriAgainstReason");
    }

    private Modality modality() {
        return Modality.valueOf(form.text("modality"));
    }

    private Region region() {
        return Region.valueOf(form.text("region"));
    }

    private @Nullable MriContraindication contraindication() {
        return form.has("contraindication") ? MriContraindication.valueOf(form.text("contraindication")) : null;
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            form.problem(field, key);
        }
    }

    /** What stands against it. */
    public InterlockStop getStop() {
        return stop;
    }

    public List<String> getModalities() {
        return names(Modality.values());
    }

    public List<String> getRegions() {
        return names(Region.values());
    }

    public List<String> getContraindications() {
        return names(MriContraindication.values());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public KeptForm getForm() {
        return form;
    }
}
