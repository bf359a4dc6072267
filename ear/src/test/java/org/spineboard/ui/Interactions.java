package org.spineboard.ui;

/** How much a person had to do: a click, a key command and a completed field count one each. */
public final class Interactions {
    private int count;

    void one() {
        count++;
    }

    public int count() {
        return count;
    }

    /** Starts counting anew, at the place the story begins. */
    public void restart() {
        count = 0;
    }
}
