package org.spineboard.demo.told;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.demo.life.Life;
import org.spineboard.demo.people.Illness;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;

/** How far the telling of one life has come. */
public final class Scene {
    private final Life life;
    private final Cast cast;
    private final Map<Integer, MeetingId> meetings;

    private @Nullable CaseNumber number;
    private @Nullable StudyRow mri;
    private @Nullable BiopsyRow biopsy;

    /** Before anything is told. */
    public Scene(Life life, Cast cast, Map<Integer, MeetingId> meetings) {
        this.life = life;
        this.cast = cast;
        this.meetings = meetings;
    }

    public Life life() {
        return life;
    }

    public Illness illness() {
        return life.illness();
    }

    public Cast cast() {
        return cast;
    }

    MeetingId meeting(int sitting) {
        return Objects.requireNonNull(meetings.get(sitting));
    }

    public CaseNumber number() {
        return Objects.requireNonNull(number);
    }

    StudyRow mri() {
        return Objects.requireNonNull(mri);
    }

    BiopsyRow biopsy() {
        return Objects.requireNonNull(biopsy);
    }

    void opened(CaseNumber opened) {
        number = opened;
    }

    void stands(StudyRow study) {
        mri = study;
    }

    void stands(BiopsyRow tissue) {
        biopsy = tissue;
    }

    /** The surgeon and the oncologist of the case; both posts are held by two people. */
    public String surgeon() {
        return isEven() ? "surgeon" : "surgeon2";
    }

    public String oncologist() {
        return isEven() ? "radonc" : "radonc2";
    }

    private boolean isEven() {
        return life.order().hashCode() % 2 == 0;
    }
}
