package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/** A place for ink that was found in a document. */
interface Spot {

    /**
     * Has the ink written so that it fits; touches no document.
     *
     * @throws MisplacedException if it cannot fit
     */
    Handwriting write(Function<HandwritingRequest, Handwriting> hand);

    /**
     * Draws the ink there.
     *
     * @throws MisplacedException if it does not fit
     */
    void draw(Handwriting ink, Drawing drawing) throws IOException;
}
