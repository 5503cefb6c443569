package org.longhand.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pf4j.ExtensionPoint;

public interface Handwriter extends ExtensionPoint {

    String API_VERSION = "0.1.0";

    List<Hand> hands();

    Handwriting handwrite(HandwritingRequest request);

    Handwriting handwrite(HandwritingRequest request, Progress progress);

    void warmUp();

    String modelCard();

    List<Handwriting> pages(Handwriting ink, Page page);

    void write(Handwriting ink, Output output, OutputStream to) throws IOException;
}
