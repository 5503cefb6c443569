package org.longhand.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A font whose glyphs have a width but no ink, for text that readers find and copy but do not see.
 *
 * <p>It is a Type 3 font (ISO 32000-1, section 9.6.5) with a map to Unicode (section 9.10.3): about a kilobyte for any
 * script, and no font file. Every glyph is {@value #ADVANCE} em wide.
 */
public final class InvisibleFont {

    static final double ADVANCE = 0.5;

    /** Height of a glyph's box above the baseline in em: what a reader marks when it selects. */
    static final double ASCENT = 0.75;

    private static final double DESCENT = 0.25;
    private static final int UNITS_PER_EM = 1000;
    private static final int MOST_CHARACTERS = 255;
    private static final COSName BLANK_GLYPH = COSName.getPDFName("blank");

    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final PDType3Font font;

    /**
     * Makes the font for the characters of a text.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_CHARACTERS} different ones
     */
    public InvisibleFont(PDDocument document, String text) throws IOException {
        text.codePoints().forEach(c -> codes.putIfAbsent(c, codes.size() + 1));
        if (codes.size() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the text has %d different characters, but a PDF takes %d; write it in several documents"
                            .formatted(codes.size(), MOST_CHARACTERS));
        }
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_BBOX, integers(0, -units(DESCENT), units(ADVANCE), units(ASCENT)));
        dictionary.setItem(COSName.FONT_MATRIX, fontMatrix());
        dictionary.setItem(COSName.FIRST_CHAR, COSInteger.ONE);
        dictionary.setInt(COSName.LAST_CHAR, codes.size());
        dictionary.setItem(
                COSName.WIDTHS,
                integers(
                        codes.values().stream().mapToInt(code -> units(ADVANCE)).toArray()));
        dictionary.setItem(COSName.ENCODING, encoding());
        dictionary.setItem(COSName.CHAR_PROCS, glyphs(document));
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        font = new PDType3Font(dictionary);
    }

    /** What goes into the resources of the content that uses it. */
    public PDType3Font font() {
        return font;
    }

    /** The text as a hexadecimal string operand, such as {@code <0102>}; its characters must be in the font. */
    String encode(String text) {
        StringBuilder hex = new StringBuilder("<");
        text.codePoints().forEach(c -> hex.append("%02X".formatted(codes.get(c))));
        return hex.append('>').toString();
    }

    private COSDictionary encoding() {
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        codes.values().forEach(code -> differences.add(BLANK_GLYPH));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        return encoding;
    }

    private static COSDictionary glyphs(PDDocument document) throws IOException {
        COSDictionary glyphs = new COSDictionary();
        String nothing = "%d 0 0 %d %d %d d1".formatted(units(ADVANCE), -units(DESCENT), units(ADVANCE), units(ASCENT));
        glyphs.setItem(BLANK_GLYPH, stream(document, nothing));
        return glyphs;
    }

    /** A CMap from codes to UTF-16 (Adobe Technical Note 5411). */
    private String toUnicode() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.append("/CMapName /Invisible def /CMapType 2 def\n");
        map.append("1 begincodespacerange <00> <FF> endcodespacerange\n");
        codes.forEach((character, code) -> map.append("1 beginbfchar <%02X> <%s> endbfchar\n"
                .formatted(
                        code,
                        HexFormat.of()
                                .withUpperCase()
                                .formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE)))));
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return map.toString();
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSArray fontMatrix() {
        COSFloat scale = new COSFloat(1f / UNITS_PER_EM);
        COSArray matrix = new COSArray();
        matrix.add(scale);
        matrix.add(COSInteger.ZERO);
        matrix.add(COSInteger.ZERO);
        matrix.add(scale);
        matrix.add(COSInteger.ZERO);
        matrix.add(COSInteger.ZERO);
        return matrix;
    }

    private static COSArray integers(int... values) {
        COSArray array = new COSArray();
        IntStream.of(values).forEach(value -> array.add(COSInteger.get(value)));
        return array;
    }

    private static int units(double em) {
        return (int) Math.round(em * UNITS_PER_EM);
    }
}
