package org.longhand.svg.edit;

import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.css.engine.CSSEngineUserAgent;
import org.apache.batik.util.ParsedURL;

/** Fetches nothing, runs nothing and says nothing: parts of a document that Batik cannot read are left out. */
final class DeafUserAgent extends UserAgentAdapter implements CSSEngineUserAgent {

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
        return new NoLoadExternalResourceSecurity();
    }

    @Override
    public void checkLoadExternalResource(ParsedURL resource, ParsedURL document) {
        throw new SecurityException("nothing is fetched");
    }

    @Override
    public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
        return new NoLoadScriptSecurity(type);
    }

    @Override
    public void checkLoadScript(String type, ParsedURL script, ParsedURL document) {
        throw new SecurityException("nothing is run");
    }

    @Override
    public void displayError(Exception e) {}

    @Override
    public void displayMessage(String message) {}
}
