package org.longhand.model;

/**
 * What to write next in a line: a word, a part of one, or all that is left of the line.
 *
 * @param text of the whole line, which the network reads ahead
 * @param start index of the word's first character in the text
 * @param end index behind its last one
 * @param style vector of the hand, {@code [S]}
 * @param from where the line stands
 * @param seed decides what is drawn for this word
 */
record NextWord(String text, int start, int end, float[] style, PenState from, long seed) {

    /** A line in one go. */
    static NextWord all(LineSpec line) {
        return new NextWord(line.text(), 0, line.text().length(), line.style(), PenState.START, line.seed());
    }

    /** Index in the text, or of the mark behind it, which the window has reached when the word is done. */
    int next() {
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    int length() {
        return end - start;
    }
}
