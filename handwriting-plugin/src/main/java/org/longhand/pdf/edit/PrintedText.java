package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Finds printed text on a page, in the order in which it is drawn; blanks do not count. */
final class PrintedText extends PDFStreamEngine {

    private static final int MOST_CHARACTERS = 2_000_000;

    /** How far letters may reach back over the one before them, in their height. */
    private static final double SAME_PLACE = 0.5;

    /** Lines and dots to write on. */
    private static final Pattern LEADERS = Pattern.compile("_+|\\.{3,}|-{3,}");

    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private int operator = -1;
    private boolean within;
    private int string;
    private final Deque<Integer> lengths = new ArrayDeque<>();
    private int start;

    /**
     * A character code within an operand of the page's content.
     *
     * @param operator counts the operators of the content, from 0; -1 within a form that the page draws
     * @param string counts the strings of the operands
     * @param start its first byte in the string
     * @param length number of its bytes
     * @param advance how far it moves what follows, in thousandths of text space
     */
    record Code(int operator, int string, int start, int length, double advance) {}

    private record Glyph(Matrix place, float advance, Code code) {

        Point2D at(float x) {
            return place.transformPoint(x, 0);
        }
    }

    private PrintedText() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** The first place on the page that has the text, or empty. */
    static Optional<FoundText> find(PDPage page, String wanted) throws IOException {
        PrintedText printed = new PrintedText();
        printed.processPage(page);
        String needle = normalized(wanted);
        int start = needle.isEmpty() ? -1 : printed.text.indexOf(needle);
        return start < 0 ? Optional.empty() : Optional.of(printed.found(start, start + needle.length() - 1));
    }

    private FoundText found(int from, int to) {
        Glyph first = glyphs.get(from);
        Glyph last = glyphs.get(to);
        AffineTransform place = first.place().createAffineTransform();
        double direction = Math.atan2(place.getShearY(), place.getScaleX());
        double height = Math.hypot(place.getShearX(), place.getScaleY());
        Point2D end = last.at(last.advance());
        return new FoundText(
                first.at(0),
                end,
                direction,
                height,
                behind(from, to, FoundText.line(end, direction), height),
                glyphs.subList(from, to + 1).stream()
                        .map(Glyph::code)
                        .distinct()
                        .toList());
    }

    /** What is printed on a line, but for the lines and dots that are there to be written on. */
    private List<FoundText.Span> behind(int from, int to, AffineTransform line, double height) {
        BitSet passed = new BitSet();
        passed.set(from, to + 1);
        LEADERS.matcher(text).results().forEach(leader -> passed.set(leader.start(), leader.end()));
        return IntStream.range(0, glyphs.size())
                .filter(i -> !passed.get(i))
                .mapToObj(glyphs::get)
                .filter(glyph -> FoundText.isOnLine(line.transform(glyph.at(0), null), height))
                .map(glyph -> new FoundText.Span(
                        line.transform(glyph.at(0), null).getX(),
                        line.transform(glyph.at(glyph.advance()), null).getX()))
                .filter(span -> span.start() > -SAME_PLACE * height)
                .sorted(Comparator.comparingDouble(FoundText.Span::start))
                .toList();
    }

    @Override
    protected void processOperator(Operator next, List<COSBase> operands) throws IOException {
        // Some operators are done by others.
        if (getLevel() == 0 && !within) {
            operator++;
            string = -1;
            within = true;
            super.processOperator(next, operands);
            within = false;
        } else {
            super.processOperator(next, operands);
        }
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        string++;
        start = 0;
        lengths.clear();
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font != null) {
            InputStream in = new ByteArrayInputStream(codes);
            for (int left = in.available(); left > 0; left = in.available()) {
                font.readCode(in);
                lengths.add(left - in.available());
            }
        }
        super.showText(codes);
    }

    /** What cannot be drawn hides nothing of what else is printed. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {}

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement) {
        Code shown = shown(code, displacement);
        String unicode = font.toUnicode(code);
        if (unicode == null || text.length() > MOST_CHARACTERS) {
            return;
        }
        String letters = normalized(unicode);
        for (int i = 0; i < letters.length(); i++) {
            text.append(letters.charAt(i));
            glyphs.add(new Glyph(textRenderingMatrix, displacement.getX(), shown));
        }
    }

    private Code shown(int code, Vector displacement) {
        PDTextState state = getGraphicsState().getTextState();
        int length = lengths.isEmpty() ? 1 : lengths.remove();
        double spacing = state.getCharacterSpacing() + (length == 1 && code == ' ' ? state.getWordSpacing() : 0);
        Code shown = new Code(
                getLevel() == 0 ? operator : -1,
                string,
                start,
                length,
                1000 * (displacement.getX() + spacing / state.getFontSize()));
        start += length;
        return shown;
    }

    /** Ligatures fall apart and blanks away. */
    private static String normalized(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("(?U)[\\s\u00ad]+", "");
    }
}
