package org.spineboard.casefile.change;

import org.spineboard.casefile.Track;
import org.spineboard.shared.DomainException;

/** What is said about a case cannot be. */
public final class ChangeRefused extends DomainException {
    private ChangeRefused(String key, Object... args) {
        super(key, args);
    }

    /** It is said to have happened in the future. */
    public static ChangeRefused inTheFuture() {
        return new ChangeRefused("casefile.time.future");
    }

    /** The urgency class does not go with the track; escalating or standing down changes the track. */
    public static ChangeRefused urgency(Track track) {
        return new ChangeRefused("casefile.urgency.notOnTrack", track);
    }

    /** Words are missing without which the change says nothing. */
    public static ChangeRefused withoutWords() {
        return new ChangeRefused("casefile.text.missing");
    }

    /** Nothing was asked for. */
    public static ChangeRefused nothingAsked() {
        return new ChangeRefused("casefile.askBack.nothing");
    }

    /** The reason is none of those in force. */
    public static ChangeRefused reason() {
        return new ChangeRefused("casefile.reason.unknown");
    }

    /** The patient is said to have died before they were born. */
    public static ChangeRefused beforeBirth() {
        return new ChangeRefused("casefile.death.beforeBirth");
    }

    /** A new suspicion goes into the case that there is, as long as it has not ended and the patient lives. */
    public static ChangeRefused notEnded() {
        return new ChangeRefused("casefile.again.notEnded");
    }

    /** The person named is no clinician of the centre. */
    public static ChangeRefused clinician() {
        return new ChangeRefused("casefile.clinician.unknown");
    }
}
