package org.longhand.samples.drawing;

import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.swing.svg.SVGUserAgentAdapter;
import org.apache.batik.util.ParsedURL;

/** A drawing from somewhere else runs no script and fetches nothing. */
final class QuietUserAgent extends SVGUserAgentAdapter {

    @Override
    public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
        return new NoLoadScriptSecurity(type);
    }

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
        return new NoLoadExternalResourceSecurity();
    }
}
