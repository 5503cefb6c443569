package org.longhand.pdf.edit;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.longhand.pdf.edit.RandomPdf.Made;

/**
 * A form of one page with one speciality, chosen by chance: signatures, XFA, scripts, both kinds of cross-references,
 * the claim to be PDF/A, permissions, odd page trees and boxes, and streams that are much larger than they look.
 */
public final class SpecialPdf {

    private static final int BOMB_BYTES = 600_000_000;
    private static final String A4 = "/MediaBox[0 0 595 842]";

    private final Random random;
    private final RawPdf pdf;
    private final List<String> features = new ArrayList<>();
    private String catalog = "";
    private String form = "";
    private String page = A4;

    private SpecialPdf(long seed) {
        random = new Random(seed);
        pdf = RawPdf.a4();
    }

    /** The document of a seed. */
    public static Made of(long seed) throws IOException {
        SpecialPdf made = new SpecialPdf(seed);
        byte[] bytes = made.file();
        return new Made(bytes, List.copyOf(made.features));
    }

    private String pick(String... values) {
        String picked = values[random.nextInt(values.length)];
        features.add(picked.length() > 40 ? picked.substring(0, 40) : picked);
        return picked;
    }

    private byte[] file() throws IOException {
        fields();
        String kind = pick(
                "approved",
                "certified1",
                "certified2",
                "certified3",
                "locked",
                "xfa",
                "scripts",
                "hybrid",
                "pdfa",
                "permissions",
                "tree",
                "box",
                "bomb",
                "pages",
                "files");
        switch (kind) {
            case "xfa" -> xfa();
            case "scripts" -> scripts();
            case "pdfa" -> pdfa();
            case "tree" -> tree();
            case "box" -> box();
            case "bomb" -> bomb();
            case "pages" -> pages();
            case "files" -> files();
            default -> {}
        }
        byte[] bytes = assembled(kind);
        return switch (kind) {
            case "approved" -> twice(SignedPdf.approved(bytes));
            case "certified1", "certified2", "certified3" -> SignedPdf.certified(bytes, kind.charAt(9) - '0');
            case "locked" ->
                SignedPdf.locked(bytes, pick("All", "Include", "Exclude"), pick("name", "sum", "group.a", "group"));
            case "permissions" -> encrypted(bytes);
            default -> bytes;
        };
    }

    /** Some are signed by a second person behind the first. */
    private byte[] twice(byte[] signed) throws IOException {
        return pick("once", "twice").equals("twice") ? SignedPdf.approved(signed) : signed;
    }

    private byte[] assembled(String kind) {
        pdf.object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm 10 0 R%s>>".formatted(catalog));
        pdf.object(
                10,
                "<</Fields[11 0 R 12 0 R 13 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 10 Tf 0 g)%s>>".formatted(form));
        if (!features.contains("own page")) {
            pdf.object(
                    3,
                    "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[11 0 R 12 0 R 14 0 R]%s>>"
                            .formatted(page));
        }
        pdf.trailer("/Root 1 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");
        if (kind.equals("hybrid")) {
            return hybrid();
        }
        return random.nextInt(3) == 0 ? pdf.bytesWithXrefStream() : pdf.bytes();
    }

    private void fields() {
        String widget = "/Type/Annot/Subtype/Widget/P 3 0 R/F 4";
        pdf.object(11, "<<%s/FT/Tx/T(name)/V(old)/Rect[100 700 300 724]>>".formatted(widget));
        pdf.object(12, "<<%s/FT/Tx/T(sum)/Rect[100 600 300 624]>>".formatted(widget));
        pdf.object(13, "<</T(group)/Kids[14 0 R]>>");
        pdf.object(14, "<<%s/FT/Tx/T(a)/Parent 13 0 R/Rect[100 500 300 524]/Ff 4096>>".formatted(widget));
    }

    private void xfa() {
        String template = "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><template/></xdp:xdp>";
        pdf.stream(20, "", template);
        pdf.stream(21, "", "<datasets/>");
        form = pick(
                "/XFA 20 0 R",
                "/XFA[(template)20 0 R(datasets)21 0 R]",
                "/XFA[(template)20 0 R(datasets)]",
                "/XFA 99 0 R",
                "/XFA(text)",
                "/XFA[20 0 R 20 0 R]");
        catalog = pick("", "", "/NeedsRendering true", "/NeedsRendering(yes)", "/NeedsRendering false");
    }

    private void scripts() {
        pdf.stream(20, "", "AFSimple_Calculate(\"SUM\", new Array(\"name\", \"a\"));");
        String script = pick(
                "(AFSimple_Calculate\\(\"SUM\", new Array\\(\"name\"\\)\\);)",
                "20 0 R",
                "99 0 R",
                "7",
                "(this.getField\\('group.a'\\).value)",
                "(while\\(true\\);)");
        String when = pick("C", "K", "F", "V", "Fo", "Bl");
        pdf.object(
                12,
                "<</Type/Annot/Subtype/Widget/P 3 0 R/F 4/FT/Tx/T(sum)/Rect[100 600 300 624]/AA<</%s<</S/JavaScript/JS %s>>>>>>"
                        .formatted(when, script));
        form = pick("/CO[12 0 R]", "/CO[12 0 R 11 0 R 14 0 R]", "/CO[99 0 R null 12 0 R]", "/CO 12 0 R", "/CO[]", "");
        catalog = pick(
                "",
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "/Names<</JavaScript<</Names[(x)<</S/JavaScript/JS 20 0 R>>]>>>>",
                "/AA<</WS<</S/JavaScript/JS(x)>>/DS 7>>",
                "/OpenAction<</S/Launch/F(/bin/sh)>>",
                "/OpenAction<</S/SubmitForm/F<</FS/URL/F(http://127.0.0.1:9/)>>>>");
    }

    private void pdfa() {
        String part = pick("1", "2", "3");
        String xmp = """
                <?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>%s</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
                """.formatted(part);
        pdf.stream(20, "/Type/Metadata/Subtype/XML", xmp);
        pdf.stream(21, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        catalog = "/Metadata 20 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
                + "/DestOutputProfile 21 0 R>>]";
        pdf.header(
                part.equals("1") ? "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n" : "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    private void tree() {
        features.add("own page");
        String leaf = "/Type/Page/Contents 4 0 R/Annots[11 0 R 12 0 R 14 0 R]";
        String inherited = A4 + "/Rotate 90/Resources<</Font<</F 5 0 R>>>>";
        String shape =
                pick("loop up", "loop down", "deep", "wide", "no parent", "shared", "null kids", "kid is catalog");
        switch (shape) {
            case "loop up" -> {
                pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 30 0 R%s>>".formatted(inherited));
                pdf.object(30, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
            }
            case "loop down" -> {
                pdf.object(2, "<</Type/Pages/Kids[30 0 R 3 0 R]/Count 2%s>>".formatted(inherited));
                pdf.object(30, "<</Type/Pages/Kids[2 0 R 30 0 R]/Count 2/Parent 2 0 R>>");
            }
            case "deep" -> {
                int depth = 50 + random.nextInt(5000);
                pdf.object(2, "<</Type/Pages/Kids[100 0 R]/Count 1%s>>".formatted(inherited));
                for (int i = 100; i < 100 + depth; i++) {
                    pdf.object(
                            i,
                            "<</Type/Pages/Parent %d 0 R/Count 1/Kids[%d 0 R]>>"
                                    .formatted(i == 100 ? 2 : i - 1, i == 99 + depth ? 3 : i + 1));
                }
                pdf.object(3, "<<%s/Parent %d 0 R>>".formatted(leaf, 99 + depth));
                return;
            }
            case "wide" ->
                pdf.object(2, "<</Type/Pages/Kids[%s]/Count 3000%s>>".formatted("3 0 R ".repeat(3000), inherited));
            case "null kids" ->
                pdf.object(2, "<</Type/Pages/Kids[null 3 0 R 99 0 R 7]/Count 4%s>>".formatted(inherited));
            case "kid is catalog" -> pdf.object(2, "<</Type/Pages/Kids[1 0 R 3 0 R]/Count 2%s>>".formatted(inherited));
            default -> pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1%s>>".formatted(inherited));
        }
        pdf.object(3, "<<%s%s>>".formatted(leaf, shape.equals("no parent") ? "" : "/Parent 2 0 R"));
    }

    private void box() {
        page = pick(
                        "/MediaBox[0 0 1000000 1000000]",
                        "/MediaBox[0 0 14400 14400]",
                        "/MediaBox[-2147483648 -2147483648 2147483647 2147483647]",
                        "/MediaBox[0 0 595.0000000000000000000001 842]",
                        "/MediaBox[1e3 0 2e3 842]",
                        "/MediaBox[0 0 3 3]",
                        "/MediaBox[1000 0 595 842]",
                        "/MediaBox 99 0 R",
                        A4 + "/CropBox[100 100 400 400]",
                        A4 + "/CropBox[-500 -500 5000 5000]",
                        A4 + "/CropBox[0 0 0 0]")
                + pick("", "", "/UserUnit 2", "/UserUnit 100", "/UserUnit 0.001", "/UserUnit -3")
                + pick("", "", "/Rotate 90", "/Rotate 45", "/Rotate 37.5", "/Rotate -270", "/Rotate 99999999999");
    }

    private void bomb() throws IOException {
        switch (pick(
                "content", "twice", "font", "appearance", "xfa", "predictor", "picture", "lzw", "runs", "metadata")) {
            case "content" -> pdf.stream(4, "/Filter/FlateDecode", deflate(BOMB_BYTES));
            case "twice" ->
                pdf.stream(4, "/Filter[/FlateDecode/FlateDecode/FlateDecode]", again(again(deflate(BOMB_BYTES))));
            case "font" -> {
                pdf.object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 20 0 R>>");
                pdf.stream(20, "/Filter/FlateDecode", deflate(BOMB_BYTES));
            }
            case "appearance" -> {
                pdf.stream(20, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", deflate(BOMB_BYTES));
                pdf.object(
                        11,
                        "<</Type/Annot/Subtype/Widget/P 3 0 R/F 4/FT/Tx/T(name)/Rect[100 700 300 724]/AP<</N 20 0 R>>>>");
            }
            case "xfa" -> {
                form = "/XFA 20 0 R";
                pdf.stream(20, "/Filter/FlateDecode", deflate(BOMB_BYTES));
            }
            case "predictor" ->
                pdf.stream(
                        4,
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2147483647/Colors 32/BitsPerComponent 16>>",
                        again("q Q".getBytes(StandardCharsets.US_ASCII)));
            case "picture" -> {
                pdf.stream(
                        20,
                        "/Type/XObject/Subtype/Image/Width 200000/Height 200000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        deflate(1000));
                pdf.stream(4, "", "BT /F 12 Tf 200 300 Td (Printed) Tj ET q 100 0 0 100 0 0 cm /I Do Q");
                page = A4 + "/Resources<</XObject<</I 20 0 R>>/Font<</F 5 0 R>>>>";
            }
            case "lzw" -> pdf.stream(4, "/Filter/LZWDecode", new byte[200_000]);
            case "runs" -> {
                byte[] runs = new byte[4_000_000];
                java.util.Arrays.fill(runs, (byte) -127);
                pdf.stream(4, "/Filter/RunLengthDecode", runs);
            }
            default -> {
                catalog = "/Metadata 20 0 R";
                pdf.stream(20, "/Type/Metadata/Subtype/XML/Filter/FlateDecode", deflate(BOMB_BYTES));
            }
        }
    }

    private void pages() {
        int count = 3000 + random.nextInt(5000);
        StringBuilder kids = new StringBuilder("3 0 R ");
        for (int i = 0; i < count; i++) {
            pdf.object(100 + i, "<</Type/Page/Parent 2 0 R%s>>".formatted(A4));
            kids.append(100 + i).append(" 0 R ");
        }
        pdf.object(2, "<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, count + 1));
    }

    private void files() {
        byte[] file = new byte[1000 * random.nextInt(3000)];
        random.nextBytes(file);
        pdf.stream(20, "/Type/EmbeddedFile/Subtype/application#2Fpdf", file);
        pdf.object(
                21,
                "<</Type/Filespec/F(%s)/UF(x)/AFRelationship/Source/EF<</F 20 0 R>>>>"
                        .formatted(pick("a.pdf", "../../a", "/etc/passwd", "file:///a", "\\\\377\\\\376a")));
        catalog = "/Names<</EmbeddedFiles<</Names[(a)21 0 R]>>>>/AF[21 0 R]" + pick("", "/Collection<</View/T>>");
    }

    /** Objects in a stream that only the table of a newer reader knows (ISO 32000-1, section 7.5.8.4). */
    private byte[] hybrid() {
        String hidden = "<</Hidden(by old readers)>>";
        String first = "90 0 ";
        pdf.stream(91, "/Type/ObjStm/N 1/First " + first.length(), first + hidden);
        String plain = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
        int table = plain.lastIndexOf("xref\n0 ");
        String entries = pick("1", "2").equals("1") ? "<01005B0000>" : "<02005B0000>";
        String stream =
                "92 0 obj\n<</Type/XRef/Size 93/W[1 2 2]/Index[90 1]/Filter/ASCIIHexDecode/Length %d/Root 1 0 R>>\nstream\n%s\nendstream\nendobj\n"
                        .formatted(entries.length() - 1, entries.substring(1));
        String tail = plain.substring(table)
                .replaceFirst("trailer\n<<", "trailer\n<</XRefStm %d ".formatted(table))
                .replaceFirst("startxref\n\\d+", "startxref\n" + (table + stream.length()));
        return (plain.substring(0, table) + stream + tail).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] encrypted(byte[] bytes) throws IOException {
        AccessPermission permission = new AccessPermission(random.nextInt());
        features.add(permission.canModify() ? "may" : "may_not");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", permission);
            policy.setEncryptionKeyLength(List.of(40, 128, 256).get(random.nextInt(3)));
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] deflate(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1_000_000];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int left = zeros; left > 0; left -= some.length) {
                deflater.write(some, 0, Math.min(left, some.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] again(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
