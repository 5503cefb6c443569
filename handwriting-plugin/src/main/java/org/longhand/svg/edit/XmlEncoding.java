package org.longhand.svg.edit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.api.UnusableDocumentException;

/** Finds the encoding of an XML document by its first bytes (XML 1.0, appendix F). */
final class XmlEncoding {

    private static final Pattern DECLARATION = Pattern.compile(
            "^\\s*<\\?xml\\s+version\\s*=\\s*[\"'][^\"']*[\"']\\s+encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** A declaration is longer only in theory. */
    private static final int LONGEST_DECLARATION = 400;

    private XmlEncoding() {}

    /**
     * The encoding; one of UTF-16 has its byte order.
     *
     * @throws UnusableDocumentException if it is unknown, or the byte order mark and the declaration differ
     */
    static Charset detect(String name, byte[] bytes) throws UnusableDocumentException {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            throw new UnusableDocumentException("%s is in UTF-32; convert it to UTF-8".formatted(name));
        }
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, '<')) {
            return checked(name, bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, '<', 0)) {
            return checked(name, bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return checked(name, bytes, StandardCharsets.UTF_8);
        }
        return eightBit(name, declared(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Charset eightBit(String name, String declared) throws UnusableDocumentException {
        if (declared.isEmpty()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared);
            // Otherwise the declaration could not have been read.
            if ("<?xml".equals(new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset))) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            throw new UnusableDocumentException(
                    "%s is in %s, which is not known; convert it to UTF-8".formatted(name, declared), e);
        }
        throw new UnusableDocumentException("%s is not in %s as it says".formatted(name, declared));
    }

    private static Charset checked(String name, byte[] bytes, Charset charset) throws UnusableDocumentException {
        String declared = declared(bytes, charset);
        String general = charset.name().replaceAll("[BL]E$", "");
        if (!declared.isEmpty()
                && !declared.toUpperCase(Locale.ROOT).equals(general)
                && !declared.toUpperCase(Locale.ROOT).equals(charset.name())) {
            throw new UnusableDocumentException(
                    "%s begins as %s but says that it is in %s".formatted(name, general, declared));
        }
        return charset;
    }

    private static String declared(byte[] bytes, Charset charset) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), charset);
        Matcher declaration = DECLARATION.matcher(start.replace("\ufeff", ""));
        return declaration.find() ? declaration.group(1) : "";
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
