package org.spineboard.board.decision;

import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** A decision cannot be made, put off or ratified so. */
public final class DecisionRefused extends DomainException {
    private DecisionRefused(String key, Object... args) {
        super(key, args);
    }

    /** Whoever presents must sit at the table. */
    public static DecisionRefused presenter() {
        return new DecisionRefused("board.decision.presenter");
    }

    /** Another case of the meeting is being discussed. */
    public static DecisionRefused another(CaseNumber number) {
        return new DecisionRefused("board.decision.another", number);
    }

    /** The recommendation is none of those in force. */
    public static DecisionRefused recommendation() {
        return new DecisionRefused("board.decision.recommendation");
    }

    /** The intent is none of those in force. */
    public static DecisionRefused intent() {
        return new DecisionRefused("board.decision.intent");
    }

    /** It does not say why. */
    public static DecisionRefused withoutRationale() {
        return new DecisionRefused("board.decision.rationale");
    }

    /** It does not say what the patient wants. */
    public static DecisionRefused withoutPatientView() {
        return new DecisionRefused("board.decision.patientView");
    }

    /** A treatment that the recommendation asks for has nobody who sees to it. */
    public static DecisionRefused withoutOwner(Modality modality) {
        return new DecisionRefused("board.decision.owner", name(modality));
    }

    /** The person named is no colleague who may own such a treatment. */
    public static DecisionRefused owner(Modality modality) {
        return new DecisionRefused("board.decision.ownerUnknown", name(modality));
    }

    /** A recommendation not to treat names a treatment. */
    public static DecisionRefused treatsAllTheSame() {
        return new DecisionRefused("board.decision.noTreatment");
    }

    /** The day lies in the past, or more than a year ahead. */
    public static DecisionRefused day() {
        return new DecisionRefused("board.decision.day");
    }

    /** Why the case is put off is none of the reasons in force. */
    public static DecisionRefused deferralReason() {
        return new DecisionRefused("board.deferral.reason");
    }

    /** It does not say what is owed before the case comes back. */
    public static DecisionRefused withoutQuestion() {
        return new DecisionRefused("board.deferral.words");
    }

    /** Nobody of the centre is named who sees to it. */
    public static DecisionRefused deferralOwner() {
        return new DecisionRefused("board.deferral.owner");
    }

    /** The decision needs no ratification, or has one. */
    public static DecisionRefused notProvisional(CaseNumber number) {
        return new DecisionRefused("board.ratify.notProvisional", number);
    }

    /** The meeting has no quorum for the case either. */
    public static DecisionRefused withoutQuorum() {
        return new DecisionRefused("board.ratify.quorum");
    }

    /** A meeting that would have decided otherwise says how. */
    public static DecisionRefused withoutDifference() {
        return new DecisionRefused("board.ratify.words");
    }

    /** Nothing was decided on the case. */
    public static DecisionRefused undecided(CaseNumber number) {
        return new DecisionRefused("board.decision.none", number);
    }

    private static Term name(Modality modality) {
        return new Term("board.modality." + modality);
    }
}
