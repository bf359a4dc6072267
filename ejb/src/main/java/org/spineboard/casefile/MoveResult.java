package org.spineboard.casefile;

import java.util.List;

/** What came of the wish to move a case. */
public sealed interface MoveResult {
    List<Blocker> blockers();

    /** The case stands where it was wanted. */
    record Moved(CaseStatus status, Track track) implements MoveResult {
        @Override
        public List<Blocker> blockers() {
            return List.of();
        }
    }

    /** The case stayed, because of these. */
    record Refused(@Override List<Blocker> blockers) implements MoveResult {
        public Refused {
            blockers = List.copyOf(blockers);
        }
    }
}
