package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** Takes characters out of the content of a page; what is printed behind them stays where it was. */
final class TextRemoval {

    private final List<PrintedText.Code> removed;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(content);

    private TextRemoval(List<PrintedText.Code> removed) {
        this.removed = removed;
    }

    /**
     * The content without the characters.
     *
     * @throws MisplacedException if they are not drawn by the content itself
     */
    static byte[] remove(byte[] content, List<PrintedText.Code> codes) throws IOException {
        TextRemoval removal = new TextRemoval(codes);
        PDFStreamParser parser = new PDFStreamParser(content);
        List<Object> operands = new ArrayList<>();
        int operator = 0;
        int found = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator next) {
                List<PrintedText.Code> here = removal.within(operator++);
                found += here.size();
                removal.writer.writeTokens(
                        here.isEmpty() ? with(operands, next) : removal.without(operands, next, here));
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        removal.writer.writeTokens(operands);
        if (found < codes.size()) {
            throw new MisplacedException(
                    "the text is a part of a picture that the page draws, and cannot be taken out; write beside it");
        }
        return removal.content.toByteArray();
    }

    private List<PrintedText.Code> within(int operator) {
        return removed.stream().filter(code -> code.operator() == operator).toList();
    }

    private static List<Object> with(List<Object> operands, Operator operator) {
        List<Object> tokens = new ArrayList<>(operands);
        tokens.add(operator);
        return tokens;
    }

    /** The operators for showing text (ISO 32000-1, table 109), all by the one that takes adjustments. */
    private List<Object> without(List<Object> operands, Operator operator, List<PrintedText.Code> codes) {
        List<Object> tokens = new ArrayList<>();
        switch (operator.getName()) {
            case "'" -> tokens.add(Operator.getOperator("T*"));
            case "\"" ->
                Collections.addAll(
                        tokens,
                        operands.get(0),
                        Operator.getOperator("Tw"),
                        operands.get(1),
                        Operator.getOperator("Tc"),
                        Operator.getOperator("T*"));
            default -> {}
        }
        COSArray pieces = new COSArray();
        int string = 0;
        for (COSBase piece : pieces(operands)) {
            if (piece instanceof COSString text) {
                int number = string++;
                cut(
                        text,
                        codes.stream()
                                .filter(code -> code.string() == number)
                                .sorted(Comparator.comparing(PrintedText.Code::start))
                                .toList(),
                        pieces);
            } else {
                pieces.add(piece);
            }
        }
        tokens.add(pieces);
        tokens.add(Operator.getOperator("TJ"));
        return tokens;
    }

    private static COSArray pieces(List<Object> operands) {
        if (operands.get(operands.size() - 1) instanceof COSArray array) {
            return array;
        }
        COSArray single = new COSArray();
        single.add((COSBase) operands.get(operands.size() - 1));
        return single;
    }

    private static void cut(COSString text, List<PrintedText.Code> codes, COSArray into) {
        byte[] bytes = text.getBytes();
        int kept = 0;
        for (PrintedText.Code code : codes) {
            add(bytes, kept, code.start(), into);
            into.add(new COSFloat((float) -code.advance()));
            kept = code.start() + code.length();
        }
        add(bytes, kept, bytes.length, into);
    }

    private static void add(byte[] bytes, int from, int to, COSArray into) {
        if (from < to) {
            into.add(new COSString(Arrays.copyOfRange(bytes, from, to)));
        }
    }
}
