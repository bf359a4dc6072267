package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;

/** Tells the referring hospital what was decided. */
@ApplicationScoped
class ToldLetters implements Telling {
    @Inject
    LetterDesk letters;

    @Override
    public Chapter chapter() {
        return Chapter.LETTERS;
    }

    @Override
    public void tell(Scene scene, Step step) {
        scene.cast().as(Cast.COORDINATOR, () -> letters.send(scene.number()));
    }
}
