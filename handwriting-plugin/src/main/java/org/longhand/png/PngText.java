package org.longhand.png;

import java.nio.charset.StandardCharsets;
import javax.imageio.metadata.IIOMetadataNode;
import org.longhand.api.Provenance;
import org.longhand.xmp.ProvenanceRdf;
import org.w3c.dom.Node;

/** Text chunks that say what wrote the image (PNG specification, section 11.3.3): the program, and an XMP packet. */
final class PngText {

    private PngText() {}

    static Node of(Provenance provenance) {
        IIOMetadataNode plain = new IIOMetadataNode("tEXtEntry");
        plain.setAttribute("keyword", "Software");
        plain.setAttribute("value", provenance.creator());
        IIOMetadataNode xmp = new IIOMetadataNode("iTXtEntry");
        xmp.setAttribute("keyword", "XML:com.adobe.xmp");
        xmp.setAttribute("compressionFlag", "FALSE");
        xmp.setAttribute("compressionMethod", "0");
        xmp.setAttribute("languageTag", "");
        xmp.setAttribute("translatedKeyword", "");
        xmp.setAttribute("text", new String(ProvenanceRdf.packet(provenance), StandardCharsets.UTF_8));
        IIOMetadataNode root = new IIOMetadataNode(PngWriter.PNG_METADATA);
        root.appendChild(in("tEXt", plain));
        root.appendChild(in("iTXt", xmp));
        return root;
    }

    private static Node in(String chunk, Node entry) {
        IIOMetadataNode node = new IIOMetadataNode(chunk);
        node.appendChild(entry);
        return node;
    }
}
