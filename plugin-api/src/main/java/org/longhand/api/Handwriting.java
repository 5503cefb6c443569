package org.longhand.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ink in writing order, grouped by line and word so that documents stay searchable.
 *
 * <p>The origin is the left end of the first baseline.
 *
 * @param lines top to bottom
 * @param xHeightMm height of a lower-case x in millimetres
 * @param provenance what wrote the ink; empty if documents shall not say it
 */
public record Handwriting(List<Line> lines, double xHeightMm, Optional<Provenance> provenance) {

    /**
     * Gathers lines.
     *
     * @param lines none for no ink at all
     * @param xHeightMm above 0
     * @param provenance empty if documents shall not say what wrote the ink
     */
    public Handwriting {
        lines = List.copyOf(lines);
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Ink that does not say what wrote it.
     *
     * @param lines top to bottom
     * @param xHeightMm height of a lower-case x in millimetres
     */
    public Handwriting(List<Line> lines, double xHeightMm) {
        this(lines, xHeightMm, Optional.empty());
    }

    /**
     * The same ink, with another provenance.
     *
     * @param value what documents will say wrote the ink
     * @return a copy
     */
    public Handwriting withProvenance(Provenance value) {
        return new Handwriting(lines, xHeightMm, Optional.of(value));
    }

    /**
     * The same ink, of which documents do not say what wrote it.
     *
     * @return a copy without provenance
     * @throws IllegalArgumentException if the hand was learned from a person, whose writing it might pass for
     */
    public Handwriting withoutProvenance() {
        provenance.filter(Provenance::learned).ifPresent(from -> {
            throw new IllegalArgumentException(
                    "the hand \"%s\" was learned from a person, so documents must say what wrote them; keep the provenance"
                            .formatted(from.hand()));
        });
        return new Handwriting(lines, xHeightMm);
    }

    /**
     * What the ink says.
     *
     * @return the lines' texts, separated by {@code \n}
     */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /**
     * All ink.
     *
     * @return the strokes of all lines in writing order
     */
    public Stream<Stroke> strokes() {
        return lines.stream().flatMap(Line::strokes);
    }

    /**
     * One written line.
     *
     * @param words left to right; none on a blank line
     * @param baselineMm height of the baseline, in millimetres below the first. The ink may wander about it
     * @param wrapped whether the next line goes on with the same line of the text
     */
    public record Line(List<Word> words, double baselineMm, boolean wrapped) {

        /**
         * Gathers words.
         *
         * @param words none for a blank line
         * @param baselineMm millimetres below the first baseline; grows downwards
         * @param wrapped false for the last line
         */
        public Line {
            words = List.copyOf(words);
        }

        /**
         * A line that ends where the line of the text ends.
         *
         * @param words left to right; none on a blank line
         * @param baselineMm height of the baseline, in millimetres below the first
         */
        public Line(List<Word> words, double baselineMm) {
            this(words, baselineMm, false);
        }

        /**
         * What the line says.
         *
         * @return the words joined by single spaces; empty for a blank line
         */
        public String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }

        /**
         * The ink of the line.
         *
         * @return the strokes of all its words in writing order
         */
        public Stream<Stroke> strokes() {
            return words.stream().flatMap(word -> word.strokes().stream());
        }
    }

    /**
     * One written word.
     *
     * @param text what the strokes say; contains no blank
     * @param strokes in writing order; none if the network left the word out
     */
    public record Word(String text, List<Stroke> strokes) {

        /**
         * Gathers strokes.
         *
         * @param text without blanks
         * @param strokes none if there is nothing to see of the word
         */
        public Word {
            Objects.requireNonNull(text, "text");
            strokes = List.copyOf(strokes);
        }
    }
}
