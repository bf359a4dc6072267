package org.spineboard.web.board;

import java.util.UUID;
import java.util.regex.Pattern;
import org.spineboard.board.meeting.MeetingId;

/** What stands in the address of a page of the board. */
final class BoardAddress {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private BoardAddress() {}

    static boolean isMeeting(String part) {
        return ID.matcher(part).matches();
    }

    static MeetingId meeting(String part) {
        if (!isMeeting(part)) {
            throw new BoardNotFound();
        }
        return new MeetingId(UUID.fromString(part));
    }

    static String of(MeetingId meeting) {
        return "/boards/" + meeting;
    }
}
