package org.spineboard.board.decision;

import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.Route;
import org.spineboard.shared.security.Signature;

/** Where, on which road, before whom and by whom a decision is made. */
public record DecidedHow(MeetingId meeting, Route route, Quorum quorum, Signature signature) {}
