package org.longhand.svg.edit;

import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/**
 * Writes the pieces of text that one edit takes, all in one style.
 *
 * @param style hand, bias and seed of the first piece
 * @param hand writes in millimetres
 */
record InkWriter(HandwritingRequest style, Function<HandwritingRequest, Handwriting> hand) {

    /**
     * Writes a text.
     *
     * @param number of the piece, from 0: the same words twice should not look the same
     */
    Handwriting write(String text, double xHeightMm, double lineWidthMm, int number) {
        return hand.apply(style.withText(text)
                .withSeed(style.seed() + number)
                .withLayout(style.layout().withXHeightMm(xHeightMm).withLineWidthMm(lineWidthMm)));
    }
}
