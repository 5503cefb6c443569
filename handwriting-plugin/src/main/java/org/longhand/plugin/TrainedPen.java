package org.longhand.plugin;

import org.longhand.api.Hand;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Provenance;
import org.longhand.model.LineSampler;

/**
 * A network that writes, and what to say of it.
 *
 * @param sampler safe for use by several threads
 * @param version of the plugin
 * @param sha256 checksum of the network's file
 */
record TrainedPen(LineSampler sampler, String version, String sha256) {

    static final String PRODUCT = "Longhand";

    /** What a text in this hand was written by. */
    Provenance provenance(Hand hand, HandwritingRequest request) {
        return new Provenance(PRODUCT, version, sha256, hand.name(), hand.learned(), request.bias(), request.seed());
    }
}
