package org.longhand.pdf.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A PDF that combines by chance what ISO 32000 permits and what programs nevertheless write: page trees, boxes, contents,
 * forms, tags, layers, attachments, and damage to the file.
 */
public final class RandomPdf {

    private static final int FIRST_FREE = 10;

    private final Random random;
    private final RawPdf pdf = new RawPdf();
    private final List<String> catalog = new ArrayList<>(List.of("/Type/Catalog", "/Pages 2 0 R"));
    private final List<String> features = new ArrayList<>();
    private int next = FIRST_FREE;

    private RandomPdf(long seed) {
        random = new Random(seed);
    }

    /**
     * A document.
     *
     * @param features what is odd about it
     */
    public record Made(byte[] bytes, List<String> features) {}

    /** The document of a seed. */
    public static Made of(long seed) {
        RandomPdf made = new RandomPdf(seed);
        byte[] bytes = made.file();
        return new Made(bytes, List.copyOf(made.features));
    }

    private boolean chance(double probability, String feature) {
        boolean yes = random.nextDouble() < probability;
        if (yes) {
            features.add(feature);
        }
        return yes;
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private int object(String value) {
        pdf.object(next, value);
        return next++;
    }

    private int stream(String entries, String content) {
        pdf.stream(next, entries, content);
        return next++;
    }

    private byte[] file() {
        pdf.object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pages();
        extras();
        pdf.object(1, "<<" + String.join("", catalog) + ">>");
        pdf.header(pick("%PDF-1.4\n", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "%PDF-2.0\n", "%PDF-1.3\r\n"));
        pdf.trailer("/Root 1 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
                + (chance(0.5, "info") ? "/Info 6 0 R" : ""));
        pdf.object(6, "<</Title(A title)/Author(\u00feAda)/Custom(kept)>>");
        byte[] bytes = chance(0.3, "xref stream") ? pdf.bytesWithXrefStream() : pdf.bytes();
        if (chance(0.2, "update")) {
            bytes = updated(bytes);
        }
        return chance(0.3, "damage") ? damaged(bytes) : bytes;
    }

    private void pages() {
        int count = chance(0.02, "thousands of pages") ? 2000 : 1 + random.nextInt(4);
        boolean nested = chance(0.3, "nested page tree");
        int parent = nested ? 3 : 2;
        StringBuilder kids = new StringBuilder();
        boolean form = chance(0.35, "form");
        boolean tagged = chance(0.2, "tagged");
        List<Integer> fields = new ArrayList<>();
        StringBuilder elements = new StringBuilder();
        StringBuilder parents = new StringBuilder();
        boolean inherits = chance(0.25, "inherited");
        String attributes = "/MediaBox" + box() + "/Resources<</Font<</F 5 0 R>>>>" + rotation();
        for (int i = 0; i < count; i++) {
            int page = next++;
            String mark = tagged ? "/P <</MCID 0>> BDC " : "";
            String contents = contents(i, mark, tagged ? "EMC" : "");
            String annotations = annotations(page, form && i == 0, fields);
            if (tagged) {
                int element = object("<</Type/StructElem/S/P/P 8 0 R/Pg %d 0 R/K 0>>".formatted(page));
                elements.append(element).append(" 0 R ");
                parents.append(i).append("[").append(element).append(" 0 R]");
            }
            pdf.object(
                    page,
                    "<</Type/Page/Parent %d 0 R%s%s%s%s>>"
                            .formatted(
                                    parent,
                                    inherits ? "" : attributes,
                                    contents,
                                    annotations,
                                    tagged ? "/StructParents " + i : ""));
            kids.append(page).append(" 0 R ");
        }
        String node = "/Kids[%s]/Count %d%s".formatted(kids, count, inherits ? attributes : "");
        if (nested) {
            pdf.object(3, "<</Type/Pages/Parent 2 0 R" + node + ">>");
            pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count %d>>".formatted(count));
        } else {
            pdf.object(2, "<</Type/Pages" + node + ">>");
        }
        if (tagged) {
            catalog.add("/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/Lang(en)");
            pdf.object(
                    7,
                    "<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[" + parents + "]>>/ParentTreeNextKey " + count
                            + ">>");
            pdf.object(8, "<</Type/StructElem/S/Document/P 7 0 R/K[" + elements + "]>>");
        }
        if (form) {
            StringBuilder all = new StringBuilder();
            fields.forEach(field -> all.append(field).append(" 0 R "));
            catalog.add("/AcroForm<</Fields[%s]/DA(/Helv 10 Tf 0 g)/DR<</Font<</Helv 5 0 R>>>>%s>>"
                    .formatted(all, chance(0.4, "NeedAppearances") ? "/NeedAppearances true" : ""));
        }
    }

    private String box() {
        String box = pick(
                "[0 0 595 842]",
                "[0 0 612 792]",
                "[-100 -50 500 800]",
                "[595 842 0 0]",
                "[0 842 595 0]",
                "[1000 1000 1400 1400]",
                "[0 0 200 100]",
                "[0.0 0.0 595.276 841.89]",
                "[0 0 14400 14400]");
        String crop = chance(0.2, "crop box") ? "/CropBox" + pick("[50 60 400 500]", "[1 2 190 95]", "[]") : "";
        String unit = chance(0.1, "UserUnit") ? "/UserUnit " + pick("2", "0.5", "10") : "";
        features.add("box " + box);
        return box + crop + unit;
    }

    private String rotation() {
        return chance(0.4, "turned") ? "/Rotate " + pick("90", "180", "270", "-90", "450", "0") : "";
    }

    private String contents(int number, String before, String after) {
        String text = before
                + "BT /F 12 Tf 60 %d Td (Printed%d word%d) Tj ET "
                        .formatted(80 + random.nextInt(300), number, random.nextInt(1000))
                + after;
        if (chance(0.05, "no contents")) {
            return "";
        }
        if (chance(0.15, "unbalanced")) {
            text += pick(" q q 2 0 0 2 5 5 cm", " Q Q", " q BT", " 0.1 0 0 0.1 0 0 cm", " /Span BMC q");
        }
        if (chance(0.05, "broken operators")) {
            text += pick(" (never closed", " <</A", " [1 2", " 1 2 3 foo bar", " BI /W 2 /H 2 ID x", " /Nope Do /X gs");
        }
        if (chance(0.2, "contents in pieces")) {
            int cut = text.indexOf(' ', text.length() / 2);
            cut = cut < 0 ? text.length() : cut;
            int first = stream("", text.substring(0, cut));
            int second = stream("", text.substring(cut));
            return "/Contents[%d 0 R %d 0 R%s]"
                    .formatted(first, second, chance(0.1, "missing piece") ? " 9999 0 R" : "");
        }
        if (chance(0.06, "wrong length")) {
            int content = object("<</Length %s>>\nstream\n%s\nendstream"
                    .formatted(pick("1", "99999", "9998 0 R", "-5", "(x)"), text));
            return "/Contents %d 0 R".formatted(content);
        }
        if (chance(0.1, "encoded")) {
            String hex = java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1)) + ">";
            return "/Contents %d 0 R".formatted(stream("/Filter[/ASCIIHexDecode]", hex));
        }
        return "/Contents %d 0 R".formatted(stream("", text));
    }

    private String annotations(int page, boolean form, List<Integer> fields) {
        List<Integer> annotations = new ArrayList<>();
        if (chance(0.3, "link")) {
            annotations.add(
                    object(
                            "<</Type/Annot/Subtype/Link/Rect[10 10 50 20]/Border[0 0 0]/A<</S/URI/URI(https://example.org/)>>>>"));
        }
        if (chance(0.1, "note")) {
            annotations.add(object("<</Type/Annot/Subtype/Text/Rect[10 30 30 50]/Contents(A note)>>"));
        }
        if (form) {
            int number = 1 + random.nextInt(6);
            for (int i = 0; i < number; i++) {
                int field = field(page, i);
                fields.add(field);
                annotations.add(field);
            }
        }
        if (annotations.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("[");
        annotations.forEach(annotation -> all.append(annotation).append(" 0 R "));
        String array = all.append(']').toString();
        return "/Annots " + (chance(0.3, "indirect annotations") ? object(array) + " 0 R" : array);
    }

    private int field(int page, int number) {
        int y = 40 + 30 * number;
        String common = "/Type/Annot/Subtype/Widget/P %d 0 R/T(field%d)/Rect[100 %d 190 %d]/DA(/Helv 10 Tf 0 g)"
                .formatted(page, number, y, y + 22);
        String look = pick("", "/MK<</BC[0]/BG[1 1 0.8]>>", "/MK<</R 90>>", "/MK<</R 180/BC[1 0 0]>>", "/F 4", "/F 2");
        return switch (random.nextInt(5)) {
            case 0 -> object("<<%s%s/FT/Tx/V(old)>>".formatted(common, look));
            case 1 -> object("<<%s%s/FT/Tx/Ff 4096>>".formatted(common, look));
            case 2 -> object("<<%s%s/FT/Tx/Ff 16777216/MaxLen 6>>".formatted(common, look));
            case 3 -> {
                int state = stream("/Type/XObject/Subtype/Form/BBox[0 0 90 22]", "0 0 90 22 re S");
                yield object("<<%s/FT/Btn/AS/Off/V/Off/AP<</N<</Yes %d 0 R/Off %d 0 R>>>>>>"
                        .formatted(common, state, state));
            }
            default -> object("<<%s%s/FT/Ch/Ff 131072/Opt[(one)(two)]>>".formatted(common, look));
        };
    }

    private void extras() {
        if (chance(0.2, "outlines")) {
            int item = object("<</Title(Chapter)/Parent %d 0 R/Dest[0/Fit]>>".formatted(next + 1));
            catalog.add("/Outlines "
                    + object("<</Type/Outlines/First %d 0 R/Last %d 0 R/Count 1>>".formatted(item, item)) + " 0 R");
        }
        if (chance(0.2, "metadata")) {
            catalog.add("/Metadata " + stream("/Type/Metadata/Subtype/XML", "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
                    + " 0 R");
        }
        if (chance(0.15, "layers")) {
            int layer = object("<</Type/OCG/Name(Layer)>>");
            catalog.add(
                    "/OCProperties<</OCGs[%d 0 R]/D<</Order[%d 0 R]/OFF[%d 0 R]>>>>".formatted(layer, layer, layer));
        }
        if (chance(0.15, "attachment")) {
            int file = stream("/Type/EmbeddedFile", "attached");
            int spec = object("<</Type/Filespec/F(a.txt)/EF<</F %d 0 R>>>>".formatted(file));
            catalog.add("/Names<</EmbeddedFiles<</Names[(a.txt) %d 0 R]>>>>".formatted(spec));
            if (chance(0.5, "portfolio")) {
                catalog.add("/Collection<</View/D>>");
            }
        }
        if (chance(0.1, "script")) {
            catalog.add("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>");
        }
        if (chance(0.03, "deep")) {
            int depth = pick("30", "300", "3000").length() * 300;
            catalog.add("/Deep" + "[".repeat(depth) + "]".repeat(depth));
        }
    }

    /** As a program appends that saves in place. */
    private byte[] updated(byte[] bytes) {
        String text = latin1(bytes);
        int xref = Integer.parseInt(
                text.substring(text.lastIndexOf("startxref") + 10).strip().split("\\s")[0]);
        String object = "6 0 obj\n<</Title(A later title)>>\nendobj\n";
        String tail = object
                + "xref\n6 1\n%010d 00000 n \ntrailer\n<</Size %d/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(bytes.length, next + 1, xref, bytes.length + object.length());
        return (text + tail).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] damaged(byte[] bytes) {
        String text = latin1(bytes);
        String damage = pick(
                "junk before",
                "junk behind",
                "cut",
                "no startxref",
                "wrong startxref",
                "no endobj",
                "CR",
                "CRLF",
                "bytes",
                "bytes",
                "bytes",
                "no EOF",
                "doubled",
                "zeros behind");
        features.add(damage);
        String result = switch (damage) {
            case "junk before" -> "junk\r\nmore junk\n" + text;
            case "junk behind" -> text + "<html>" + "x".repeat(random.nextInt(3000)) + "</html>";
            case "cut" -> text.substring(0, text.length() / 4 + random.nextInt(text.length() * 3 / 4));
            case "no startxref" -> text.substring(0, text.lastIndexOf("startxref"));
            case "wrong startxref" -> text.replaceAll("startxref\n\\d+", "startxref\n" + random.nextInt(text.length()));
            case "no endobj" -> text.replace("endobj\n", "");
            case "CR" -> text.replace("\n", "\r");
            case "CRLF" -> text.replace("\n", "\r\n");
            case "no EOF" -> text.replace("%%EOF\n", "");
            case "doubled" -> text + text;
            case "zeros behind" -> text + "\0".repeat(5000);
            default -> mutated(bytes);
        };
        return result.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String mutated(byte[] bytes) {
        byte[] result = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i <= random.nextInt(10); i++) {
            int at = random.nextInt(result.length);
            result[at] = random.nextBoolean()
                    ? (byte) random.nextInt()
                    : (byte) "0123456789<>[]()/ R".charAt(random.nextInt(19));
        }
        return latin1(result);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
