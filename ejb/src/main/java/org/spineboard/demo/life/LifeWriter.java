package org.spineboard.demo.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spineboard.demo.people.Advice;
import org.spineboard.demo.people.Cancer;
import org.spineboard.demo.people.Dice;
import org.spineboard.demo.people.Illness;

/** Writes a life down step by step, forward in time. */
final class LifeWriter {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    /** Minutes on the agenda of a meeting that has few. */
    private static final int SHORT_CASE = 5;

    private static final int LOST_IN_A_HUNDRED = 30;
    private static final List<String> SPECIALTIES = List.of("SPINE_SURGERY", "CLINICAL_ONCOLOGY", "RADIOLOGY");

    private final String order;
    private final Illness illness;
    private final Diary diary;
    private final Dice dice;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;

    LifeWriter(String order, Illness illness, Diary diary, Dice dice, Instant begin) {
        this.order = order;
        this.illness = illness;
        this.diary = diary;
        this.dice = dice;
        this.at = begin;
    }

    /** Done now. */
    LifeWriter does(Deed deed, String... words) {
        steps.add(new Step(at, deed, List.of(words)));
        return this;
    }

    /** So many minutes of any time later. */
    LifeWriter soon(int fewest, int most) {
        at = at.plus(Duration.ofMinutes(dice.between(fewest, most)));
        return this;
    }

    /** So many hours of office time later. */
    LifeWriter later(int fewest, int most) {
        at = diary.work(at, dice.between(fewest * HOUR, most * HOUR));
        return this;
    }

    /** Time goes on from there. */
    LifeWriter from(Instant moment) {
        at = moment;
        return this;
    }

    Instant at() {
        return at;
    }

    /** What happened up to now, in order. */
    List<Step> steps() {
        return steps.stream()
                .filter(step -> step.at().isBefore(diary.now()))
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    /** Everything after that moment never happened. */
    LifeWriter cutAt(Instant end) {
        steps.removeIf(step -> step.at().isAfter(end));
        at = end;
        return this;
    }

    /** The whole work-up; afterwards everything is there that the board needs. */
    LifeWriter workUp(boolean sampledTwice) {
        Instant begin = at;
        imaging();
        Instant imaged = at;
        from(begin);
        tissue(sampledTwice);
        Instant sampled = at;
        from(imaged).later(1, 4).does(Deed.ASK_OPINIONS);
        Instant asked = at;
        opinions(3, 26);
        return from(latest(at, latest(sampled, asked)));
    }

    /** What is left to do when the images were made in a hurry. */
    LifeWriter calmWorkUp() {
        Instant begin = at;
        tissue(false);
        Instant sampled = at;
        from(begin).later(1, 4).does(Deed.ASK_OPINIONS);
        opinions(3, 26);
        return from(latest(at, sampled));
    }

    /** The MRI is booked for the coming hour or so, and the clock runs. */
    LifeWriter awaitingMri() {
        soon(10, 25).does(Deed.EXAMINE).does(Deed.REQUEST_MRI).soon(8, 20);
        Instant slot = diary.now().plus(Duration.ofMinutes(dice.between(25, 90)));
        return does(Deed.BOOK_MRI, slot.toString());
    }

    /** As fast as it goes. */
    LifeWriter urgentWorkUp(boolean compression) {
        soon(10, 25).does(Deed.EXAMINE).does(Deed.REQUEST_MRI).soon(8, 20);
        Instant slot = at.plus(Duration.ofMinutes(dice.between(40, 200)));
        does(Deed.BOOK_MRI, slot.toString())
                .from(slot)
                .soon(25, 45)
                .does(Deed.MAKE_MRI)
                .soon(15, 45);
        does(Deed.REPORT_MRI)
                .soon(4, 8)
                .does(Deed.STORE_REPORT)
                .soon(5, 25)
                .does(Deed.ACKNOWLEDGE)
                .soon(3, 12);
        if (!compression) {
            return soon(30, 90).does(Deed.STAND_DOWN, "No compression on the MRI; the weakness comes from the hip.");
        }
        does(Deed.WAIVE_TISSUE, "CANNOT_WAIT", "The neurology is getting worse.")
                .soon(3, 9)
                .does(Deed.ASK_OPINIONS);
        Instant asked = at;
        Instant last = asked;
        for (String specialty : SPECIALTIES) {
            last = latest(
                    last,
                    from(asked)
                            .soon(12, 110)
                            .sign(specialty, Advice.of(illness))
                            .at());
        }
        return from(last);
    }

    private void imaging() {
        if (dice.chance(30)) {
            soon(30, 90).does(Deed.DECLARE_CT);
        }
        soon(20, 90).does(Deed.EXAMINE).does(Deed.REQUEST_MRI).later(1, 6);
        Instant slot = diary.work(at, dice.between(5 * HOUR, 26 * HOUR));
        does(Deed.BOOK_MRI, slot.toString()).from(slot).soon(35, 60).does(Deed.MAKE_MRI);
        later(1, 9).does(Deed.REPORT_MRI);
        if (dice.chance(55)) {
            soon(4, 12).does(Deed.STORE_REPORT);
        }
        Instant reported = at;
        if (illness.raisesAlert()) {
            later(1, 5).does(Deed.ACKNOWLEDGE);
        }
        from(reported);
    }

    private void tissue(boolean twice) {
        boolean needed = twice || illness.cancer() == Cancer.UNKNOWN || dice.chance(30);
        if (!needed) {
            later(4, 20)
                    .does(Deed.WAIVE_TISSUE, "HISTOLOGY_KNOWN", "The primary is known and the picture typical of it.");
            return;
        }
        later(3, 10);
        sample(
                illness.cancer() == Cancer.UNKNOWN ? "NO_KNOWN_CANCER" : "CHANGES_THERAPY",
                twice ? "INADEQUATE" : "DIAGNOSTIC");
        if (twice) {
            later(2, 6);
            sample("REPEAT", "DIAGNOSTIC");
        }
    }

    private void sample(String indication, String adequacy) {
        does(Deed.ASK_TISSUE, indication)
                .later(8, 22)
                .does(Deed.TAKE_TISSUE)
                .later(1, 3)
                .does(Deed.RECEIVE_TISSUE);
        later(10, 24).does(Deed.REPORT_TISSUE, adequacy);
    }

    private void opinions(int fewestHours, int mostHours) {
        Instant asked = at;
        Instant last = asked;
        boolean conflict = dice.chance(18);
        for (String specialty : SPECIALTIES) {
            String says =
                    conflict && specialty.equals("SPINE_SURGERY") ? Advice.otherwise(illness) : Advice.of(illness);
            last = latest(
                    last,
                    from(asked)
                            .later(fewestHours, mostHours)
                            .sign(specialty, says)
                            .at());
        }
        from(last);
    }

    private LifeWriter sign(String specialty, String recommendation) {
        return does(Deed.SIGN_OPINION, specialty, recommendation);
    }

    /** Onto the first agenda with room; the board then does that with it. Empty when no agenda has room. */
    Optional<Sitting> board(Deed outcome, boolean urgent) {
        if (urgent) {
            soon(10, 40);
        } else {
            later(1, 6);
        }
        boolean conflict = disagree();
        int minutes = conflict ? dice.between(7, 9) : dice.between(4, 6);
        String part = urgent ? "RATIFY" : conflict ? "CONFLICT" : dice.chance(25) ? "COMPLEX" : "AGREED";
        Optional<Sitting> found = diary.sittingFor(at, minutes, urgent);
        found.ifPresent(sitting -> {
            String reason = sitting.isFrozen(at) ? "Cord compression, treated already" : "";
            does(Deed.LIST, String.valueOf(sitting.number()), part, String.valueOf(minutes), reason);
            sitting.add(new Sitting.Slot(order, at, minutes, outcome));
            at = sitting.endsAt();
            if (outcome == Deed.DECIDE) {
                later(2, 12).does(Deed.SEND_LETTER).from(sitting.endsAt());
            }
        });
        return found;
    }

    /** Onto the agenda of the meeting that sits now, if it came in time and there is room; else it waits. */
    void sitsNow() {
        later(1, 4);
        diary.session().filter(sitting -> sitting.takes(at, SHORT_CASE, false)).ifPresent(sitting -> {
            String part = disagree() ? "CONFLICT" : "AGREED";
            does(Deed.LIST, String.valueOf(sitting.number()), part, String.valueOf(SHORT_CASE), "");
            sitting.add(new Sitting.Slot(order, at, SHORT_CASE, Deed.DECIDE));
        });
    }

    /** Planned, agreed to, given, and how it was afterwards; in a hurry where the cord was pressed. */
    LifeWriter treated(boolean urgent) {
        List<String> parts = Advice.treatments(Advice.of(illness));
        for (String part : parts) {
            later(urgent ? 0 : 2, urgent ? 2 : 12).does(Deed.SIGN_PART, part);
        }
        later(1, urgent ? 3 : 12).does(Deed.AGREE);
        for (String part : parts) {
            later(urgent ? 1 : 8, urgent ? 4 : 45).does(Deed.START_PART, part);
            given(part).does(Deed.END_PART, part);
            if (part.equals("STABILISATION")) {
                soon(9 * DAY, 14 * DAY);
            }
        }
        if (dice.chance(LOST_IN_A_HUNDRED)) {
            later(30, 90).does(Deed.LOSE_FOLLOW_UP, "WEEKS_8").soon(2, 5).does(Deed.LOSE_FOLLOW_UP, "MONTHS_6");
            return soon(3, 9).does(Deed.CLOSE);
        }
        return soon(37 * DAY, 48 * DAY).later(0, 5).does(Deed.FOLLOW_UP, "WEEKS_8");
    }

    private LifeWriter given(String part) {
        return switch (part) {
            case "STABILISATION" -> soon(120, 220);
            case "RADIATION" -> later(18, 45);
            case "SUPPORTIVE" -> later(90, 180);
            default -> later(250, 380);
        };
    }

    private boolean disagree() {
        return steps.stream().filter(step -> step.deed() == Deed.SIGN_OPINION).anyMatch(step -> !step.word(1)
                .equals(Advice.of(illness)));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
