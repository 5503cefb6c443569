package org.longhand.plugin;

import org.longhand.api.DoodleRequest;
import org.longhand.api.Hand;
import org.longhand.api.Provenance;
import org.longhand.hand.HandCatalog;
import org.longhand.model.DoodleSampler;

/**
 * A network that doodles, and what to say of it.
 *
 * @param sampler safe for use by several threads
 * @param hands of this network
 * @param version of the plugin
 * @param sha256 checksum of the network's file
 */
record TrainedDoodler(DoodleSampler sampler, HandCatalog hands, String version, String sha256) {

    /** What a doodle in this hand was written by. */
    Provenance provenance(Hand hand, DoodleRequest request) {
        return new Provenance(
                TrainedPen.PRODUCT, version, sha256, hand.name(), hand.learned(), request.bias(), request.seed());
    }
}
