package org.spineboard.web.interlock;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.run.Answer;
import org.spineboard.interlock.run.Judged;

/** A rule that stands against a step, and what somebody answers to it. */
public class StopCard implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Judged judged;
    private @Nullable String code;
    private @Nullable String words;

    StopCard(Judged judged) {
        this.judged = judged;
    }

    /** What was answered, once code and words are there. */
    Answer answer() {
        return new Answer(
                judged.key(),
                judged.mark(),
                Objects.requireNonNullElse(code, ""),
                Objects.requireNonNullElse(words, ""));
    }

    public String getKey() {
        return judged.key();
    }

    public Judged getJudged() {
        return judged;
    }

    public List<SaidLine> getLines() {
        return InterlockWords.lines(judged.sentences());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
