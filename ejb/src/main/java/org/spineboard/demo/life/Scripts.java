package org.spineboard.demo.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spineboard.demo.people.Demonstration.Answered;
import org.spineboard.demo.people.Dice;

/** Lets a life go as its script says. */
final class Scripts {
    private static final int DAY = 24 * 60;
    /** After so many hours every emergency has had its MRI. */
    private static final double SLOW_MRI = 6;

    private static final List<List<String>> QUESTIONS = List.of(
            List.of(
                    "Please send the staging CT and say whether the spine was irradiated before.",
                    "CT of chest, abdomen and pelvis: date and where the images are",
                    "Earlier radiotherapy: dose, fractions, date"),
            List.of(
                    "We need to know what systemic treatment is possible before the board meets.",
                    "Lines of systemic treatment still open"),
            List.of(
                    "Please examine again and say how far the patient walks.",
                    "Walking distance, with or without help",
                    "Blood thinners: which, and last dose"));
    private static final List<String> ANSWERS = List.of(
            "CT of last week sent by the image exchange; no earlier radiotherapy.",
            "Oncologist says two further lines are open; last dose ten days ago.",
            "Examined today: walks 200 metres with a stick. Apixaban, last dose this morning.");
    private static final List<List<String>> REFUSALS = List.of(
            List.of("No sign of metastasis on the MRI. Please refer to the back pain service.", "NO_METASTASIS"),
            List.of(
                    "Infection is more likely than tumour. Please speak to the spinal infection team today.",
                    "OTHER_PATHWAY"),
            List.of(
                    "Lives outside our area; the Coastal Spine Centre has taken the referral by telephone.",
                    "OTHER_CENTRE"),
            List.of(
                    "Supportive care was agreed with patient and family. We are happy to advise on pain.",
                    "BEST_SUPPORTIVE_CARE"));

    private final Diary diary;

    Scripts(Diary diary) {
        this.diary = diary;
    }

    /** Writes a made-up life from its referral on. */
    void write(Script script, LifeWriter life, Dice dice, boolean incomplete) {
        life.does(Deed.REFER);
        switch (script) {
            case FRESH -> {}
            case LOOKED_AT -> life.soon(8, 40).does(Deed.OPEN);
            case REJECTED ->
                life.later(1, 8).does(Deed.REJECT, dice.of(REFUSALS).toArray(String[]::new));
            case NO_ANSWER -> askBack(life, dice);
            case ASKED -> {
                askBack(life, dice);
                life.later(4, 18).does(Deed.ANSWER, dice.of(ANSWERS)).later(1, 5);
                accepted(script, life, dice, false);
            }
            case RUNNING_EMERGENCY ->
                life.soon(6, 25).does(Deed.ACCEPT, "EMERGENCY").awaitingMri();
            case EMERGENCY, STOOD_DOWN -> {
                life.soon(6, 25).does(Deed.ACCEPT, "EMERGENCY").urgentWorkUp(script != Script.STOOD_DOWN);
                if (script == Script.EMERGENCY) {
                    life.board(Deed.DECIDE, true);
                    life.soon(5, 50)
                            .does(Deed.STAND_DOWN, "Treated at once; cord free and strength back to what it was.")
                            .treated(true);
                } else if (script == Script.STOOD_DOWN) {
                    life.calmWorkUp().board(Deed.DECIDE, false).ifPresent(heard -> life.treated(false));
                }
            }
            case STRAIGHT, SAMPLED_TWICE, PUT_OFF, READY, WITHDRAWN, DIES_WAITING, DIES_AFTER_DECISION -> {
                life.later(1, 7);
                accepted(script, life, dice, incomplete);
            }
        }
    }

    /** Writes on from what is told of the latest cases. */
    void writeOn(LifeWriter life, Answered answered, Dice dice, boolean incomplete) {
        life.from(diary.hoursAgo(answered.hoursAgo()));
        switch (answered.answer()) {
            case REJECT -> life.does(Deed.REJECT, String.valueOf(answered.advice()), "NO_METASTASIS");
            case ASK_BACK -> {
                List<String> words = new ArrayList<>(List.of(String.valueOf(answered.text())));
                words.addAll(answered.items() == null ? List.of() : answered.items());
                life.does(Deed.ASK_BACK, words.toArray(String[]::new));
            }
            case ACCEPT -> {
                String urgency = String.valueOf(answered.urgency());
                life.does(Deed.ACCEPT, urgency);
                if (urgency.equals("EMERGENCY") && answered.hoursAgo() < SLOW_MRI) {
                    life.awaitingMri();
                } else if (urgency.equals("EMERGENCY")) {
                    life.urgentWorkUp(true);
                } else {
                    workedUp(Script.STRAIGHT, life, dice, incomplete);
                }
            }
        }
    }

    private static void askBack(LifeWriter life, Dice dice) {
        life.later(1, 6).does(Deed.ASK_BACK, dice.of(QUESTIONS).toArray(String[]::new));
    }

    private static void accepted(Script script, LifeWriter life, Dice dice, boolean incomplete) {
        life.does(Deed.ACCEPT, dice.of(List.of("URGENT", "SOON", "SOON", "ROUTINE")));
        workedUp(script, life, dice, incomplete);
    }

    private static void workedUp(Script script, LifeWriter life, Dice dice, boolean incomplete) {
        Instant begin = life.at();
        Instant answered = begin;
        if (incomplete) {
            answered = life.later(3, 16)
                    .does(Deed.ANSWER, "What was missing: all filled in today by telephone.")
                    .at();
        }
        life.from(begin).workUp(script == Script.SAMPLED_TWICE);
        life.from(answered.isAfter(life.at()) ? answered : life.at());
        switch (script) {
            case READY -> life.sitsNow();
            case WITHDRAWN ->
                life.cutAt(begin.plus(Duration.ofMinutes(dice.between(DAY, 3 * DAY))))
                        .does(Deed.WITHDRAW);
            case DIES_WAITING ->
                life.cutAt(begin.plus(Duration.ofMinutes(dice.between(2 * DAY, 5 * DAY))))
                        .does(Deed.DIE);
            case DIES_AFTER_DECISION -> {
                life.board(Deed.DECIDE, false);
                life.soon(2 * DAY, 12 * DAY).does(Deed.DIE);
            }
            case PUT_OFF -> {
                life.board(Deed.DEFER, false);
                life.later(6, 20)
                        .does(Deed.SETTLE, "Done as the board asked.")
                        .board(Deed.DECIDE, false)
                        .ifPresent(heard -> life.treated(false));
            }
            default -> life.board(Deed.DECIDE, false).ifPresent(heard -> life.treated(false));
        }
    }
}
