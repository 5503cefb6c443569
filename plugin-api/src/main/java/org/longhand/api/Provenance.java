package org.longhand.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What wrote a piece of ink. Documents carry it as metadata, so that nobody need take them for the work of a person.
 *
 * @param product name of the program
 * @param version its version
 * @param network SHA-256 of the network's weights in hexadecimal digits
 * @param hand name of the hand
 * @param learned whether the hand was learned from a person; such ink cannot be parted from its provenance
 * @param bias as in {@link HandwritingRequest#bias()}
 * @param seed as in {@link HandwritingRequest#seed()}
 */
public record Provenance(
        String product, String version, String network, String hand, boolean learned, double bias, long seed) {

    /**
     * Names what wrote the ink.
     *
     * @param product such as {@code Longhand}
     * @param version of the product
     * @param network 64 hexadecimal digits
     * @param hand name, or the mix as the request had it
     * @param learned true if a person's hand has a part in it
     * @param bias of the request
     * @param seed of the request
     */
    public Provenance {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(hand, "hand");
    }

    /**
     * The program, as the metadata of documents calls it.
     *
     * @return product and version, such as {@code Longhand 1.0.0}
     */
    public String creator() {
        return product + " " + version;
    }

    /**
     * What the metadata of a document holds.
     *
     * @return every component by its name, as text, in their order
     */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("product", product);
        entries.put("version", version);
        entries.put("network", network);
        entries.put("hand", hand);
        entries.put("learned", Boolean.toString(learned));
        entries.put("bias", Double.toString(bias));
        entries.put("seed", Long.toString(seed));
        return entries;
    }
}
