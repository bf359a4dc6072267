package org.spineboard.board.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.security.Signature;

/** Why a meeting put a case off, what was owed, by whom and until when. */
public record DeferralRow(
        MeetingId meeting, String reason, String words, String owner, LocalDate due, Signature signature)
        implements Serializable {}
