package org.longhand.svg.edit;

import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.w3c.dom.Document;

/** Lets Batik compute styles and measure single elements without building the whole picture. */
final class ShapeContext extends BridgeContext {

    ShapeContext(Document document) {
        super(new DeafUserAgent());
        setDocument(document);
        setGVTBuilder(new GVTBuilder());
        setDynamic(false);
        registerSVGBridges();
    }
}
