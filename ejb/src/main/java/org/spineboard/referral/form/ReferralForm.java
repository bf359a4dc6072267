package org.spineboard.referral.form;

import java.io.Serializable;
import java.util.List;
import org.spineboard.referral.finding.Neurology;

/**
 * Everything a referral says apart from who the patient is. Begin with {@link #EMPTY} and replace the parts that were
 * answered. Once sent it is never changed; what is learnt later belongs to the case.
 */
public record ReferralForm(
        Neurology neurology,
        Whereabouts whereabouts,
        Sender sender,
        Question question,
        Disease disease,
        Treatment treatment,
        Fitness fitness,
        Imaging imaging,
        Biopsy biopsy,
        PersonalView person,
        List<FormNote> notes)
        implements Serializable {
    /** Nothing asked yet. */
    public static final ReferralForm EMPTY = new ReferralForm(
            Neurology.NOT_ASKED,
            Whereabouts.NOT_SAID,
            Sender.NOT_SAID,
            Question.NOT_SAID,
            Disease.NOT_SAID,
            Treatment.NOT_SAID,
            Fitness.NOT_SAID,
            Imaging.NOT_SAID,
            Biopsy.NOT_SAID,
            PersonalView.NOT_SAID,
            List.of());

    public ReferralForm {
        notes = List.copyOf(notes);
    }

    public ReferralForm with(Neurology answered) {
        return new ReferralForm(
                answered, whereabouts, sender, question, disease, treatment, fitness, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Whereabouts answered) {
        return new ReferralForm(
                neurology, answered, sender, question, disease, treatment, fitness, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Sender answered) {
        return new ReferralForm(
                neurology,
                whereabouts,
                answered,
                question,
                disease,
                treatment,
                fitness,
                imaging,
                biopsy,
                person,
                notes);
    }

    public ReferralForm with(Question answered) {
        return new ReferralForm(
                neurology, whereabouts, sender, answered, disease, treatment, fitness, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Disease answered) {
        return new ReferralForm(
                neurology, whereabouts, sender, question, answered, treatment, fitness, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Treatment answered) {
        return new ReferralForm(
                neurology, whereabouts, sender, question, disease, answered, fitness, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Fitness answered) {
        return new ReferralForm(
                neurology, whereabouts, sender, question, disease, treatment, answered, imaging, biopsy, person, notes);
    }

    public ReferralForm with(Imaging answered) {
        return new ReferralForm(
                neurology, whereabouts, sender, question, disease, treatment, fitness, answered, biopsy, person, notes);
    }

    public ReferralForm with(Biopsy answered) {
        return new ReferralForm(
                neurology,
                whereabouts,
                sender,
                question,
                disease,
                treatment,
                fitness,
                imaging,
                answered,
                person,
                notes);
    }

    public ReferralForm with(PersonalView answered) {
        return new ReferralForm(
                neurology,
                whereabouts,
                sender,
                question,
                disease,
                treatment,
                fitness,
                imaging,
                biopsy,
                answered,
                notes);
    }

    public ReferralForm with(List<FormNote> kept) {
        return new ReferralForm(
                neurology, whereabouts, sender, question, disease, treatment, fitness, imaging, biopsy, person, kept);
    }

    /** Clinical text stays out of logs. */
    @Override
    public String toString() {
        return "ReferralForm";
    }
}
