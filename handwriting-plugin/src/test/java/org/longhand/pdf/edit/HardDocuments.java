package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Documents that are odd in one way each, built from ISO 32000-1 rather than found. */
final class HardDocuments {

    /** What should come of a document: it is written into, or refused, or either. */
    enum Outcome {
        WRITTEN,
        REFUSED,
        EITHER
    }

    record Hard(byte[] bytes, Outcome outcome) {}

    private static final String BOX = "/MediaBox[0 0 595 842]";

    private final Map<String, Hard> all = new LinkedHashMap<>();

    private HardDocuments() {}

    static Map<String, Hard> all() throws IOException {
        HardDocuments documents = new HardDocuments();
        documents.files();
        documents.pages();
        documents.contents();
        documents.encrypted();
        return documents.all;
    }

    private void add(String name, byte[] bytes, Outcome outcome) {
        all.put(name, new Hard(bytes, outcome));
    }

    private void files() throws IOException {
        byte[] plain = RawPdf.a4().bytes();
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        add("plain", plain, Outcome.WRITTEN);
        add("cross-reference stream", RawPdf.a4().bytesWithXrefStream(), Outcome.WRITTEN);
        try (PDDocument document = Loader.loadPDF(plain)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            add("object streams", out.toByteArray(), Outcome.WRITTEN);
        }
        add("junk before the header", latin1("junk\n" + text), Outcome.WRITTEN);
        add("junk behind the end", latin1(text + "\n<html>not found</html>\n"), Outcome.WRITTEN);
        add("no line end at the end", latin1(text.strip()), Outcome.WRITTEN);
        add("table at a wrong offset", latin1(text.replaceFirst("startxref\n\\d+", "startxref\n17")), Outcome.WRITTEN);
        add("no startxref", latin1(text.substring(0, text.indexOf("startxref"))), Outcome.WRITTEN);
        add("no table at all", latin1(text.substring(0, text.indexOf("xref\n"))), Outcome.WRITTEN);
        add("offsets moved by one", latin1(text.replace("%PDF-1.7\n", "%PDF-1.7\n\n")), Outcome.WRITTEN);
        add("cut in the middle", latin1(text.substring(0, text.length() / 2)), Outcome.EITHER);
        add("carriage returns for line feeds", latin1(text.replace("\n", "\r")), Outcome.EITHER);
        add(
                "previous table is the same",
                RawPdf.a4().trailer("/Root 1 0 R/Prev 400").bytes(),
                Outcome.EITHER);
        add(
                "size of two thousand million",
                RawPdf.a4().trailer("/Root 1 0 R/Size 2000000000").bytes(),
                Outcome.EITHER);
        add("no root", RawPdf.a4().trailer("").bytes(), Outcome.EITHER);
        add("root that is a number", RawPdf.a4().object(1, "7").bytes(), Outcome.EITHER);
        add("header alone", latin1("%PDF-1.4\n"), Outcome.REFUSED);
        add("nothing", new byte[0], Outcome.REFUSED);
        add("a picture", latin1("\u0089PNG\r\n\u001a\n"), Outcome.REFUSED);
        add("version of the future", RawPdf.a4().header("%PDF-9.9\n").bytes(), Outcome.WRITTEN);
        add(
                "object nested ten thousand times",
                RawPdf.a4().object(6, "[".repeat(10_000) + "]".repeat(10_000)).bytes(),
                Outcome.EITHER);
        add(
                "dictionary nested fifty thousand times",
                RawPdf.a4()
                        .object(
                                1,
                                "<</Type/Catalog/Pages 2 0 R/X" + "<</X".repeat(50_000) + " 1" + ">>".repeat(50_000)
                                        + ">>")
                        .bytes(),
                Outcome.EITHER);
        add("chain of twenty thousand objects", chain(20_000), Outcome.WRITTEN);
        add(
                "object that is itself",
                RawPdf.a4()
                        .object(6, "6 0 R")
                        .object(1, "<</Type/Catalog/Pages 2 0 R/X 6 0 R>>")
                        .bytes(),
                Outcome.EITHER);
    }

    private static byte[] chain(int length) {
        RawPdf document = RawPdf.a4().object(1, "<</Type/Catalog/Pages 2 0 R/Outlines 10 0 R>>");
        for (int i = 0; i < length; i++) {
            document.object(10 + i, "<</Title(x)/Next %d 0 R>>".formatted(11 + i));
        }
        return document.object(10 + length, "<</Title(last)>>").bytes();
    }

    private void pages() {
        add(
                "count that lies",
                RawPdf.a4().object(2, "<</Type/Pages/Kids[3 0 R]/Count 99>>").bytes(),
                Outcome.WRITTEN);
        add("no types", RawPdf.a4().object(2, "<</Kids[3 0 R]>>").bytes(), Outcome.EITHER);
        add(
                "pages that are their own child",
                RawPdf.a4()
                        .object(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>")
                        .bytes(),
                Outcome.EITHER);
        add("no pages", RawPdf.a4().object(2, "<</Type/Pages/Kids[]/Count 0>>").bytes(), Outcome.REFUSED);
        add(
                "kids that are missing",
                RawPdf.a4()
                        .object(2, "<</Type/Pages/Kids[98 0 R 99 0 R]/Count 2>>")
                        .bytes(),
                Outcome.REFUSED);
        add(
                "page that is direct",
                RawPdf.a4()
                        .object(
                                2,
                                "<</Type/Pages/Count 1/Kids[<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4"
                                        + " 0 R>>]>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "same page twice",
                RawPdf.a4()
                        .object(2, "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "box and resources from above",
                RawPdf.a4()
                        .object(
                                2,
                                "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0"
                                        + " R>>>>>>")
                        .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
                        .bytes(),
                Outcome.WRITTEN);
        add("no box", RawPdf.page("", "").bytes(), Outcome.WRITTEN);
        for (String box : new String[] {
            "[0 0 0 0]",
            "[0 0 1 1]",
            "[595 842 0 0]",
            "[0 0 1e38 1e38]",
            "[0 0 -1e9 1e9]",
            "[(a)(b)(c)(d)]",
            "[0 0]",
            "7",
            "[0 0 99 0 R 842]"
        }) {
            add("box " + box, RawPdf.page("/MediaBox" + box, "").bytes(), Outcome.EITHER);
        }
        add(
                "crop box beside the page",
                RawPdf.page(BOX + "/CropBox[1000 1000 2000 2000]", "").bytes(),
                Outcome.EITHER);
        for (String rotation : new String[] {"90", "-90", "45", "1e9", "(x)", "null"}) {
            add(
                    "turned by " + rotation,
                    RawPdf.page(BOX + "/Rotate " + rotation, "").bytes(),
                    Outcome.WRITTEN);
        }
        for (String unit : new String[] {"0", "-1", "75000", "1e30", "(x)"}) {
            add("unit of " + unit, RawPdf.page(BOX + "/UserUnit " + unit, "").bytes(), Outcome.EITHER);
        }
        add("annotations that are no array", RawPdf.page(BOX + "/Annots 7", "").bytes(), Outcome.WRITTEN);
        add(
                "form that is no dictionary",
                RawPdf.a4()
                        .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm[1 2]>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "field that is its own child",
                RawPdf.a4()
                        .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>")
                        .object(6, "<</T(a)/Kids[6 0 R]/Parent 6 0 R>>")
                        .bytes(),
                Outcome.EITHER);
        add(
                "form of the viewer's making",
                RawPdf.a4()
                        .object(1, "<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 4 0 R>>>>")
                        .bytes(),
                Outcome.REFUSED);
        String tagged = "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>";
        add(
                "tagged",
                RawPdf.page(BOX + "/StructParents 0", "/P <</MCID 0>> BDC EMC")
                        .object(1, tagged)
                        .object(6, "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>")
                        .object(7, "<</Type/StructElem/S/P/P 6 0 R/Pg 3 0 R/K 0>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "tagged in a loop",
                RawPdf.a4()
                        .object(1, tagged)
                        .object(6, "<</Type/StructTreeRoot/K 6 0 R/ParentTree 7 0 R>>")
                        .object(7, "<</Kids[7 0 R 7 0 R]>>")
                        .bytes(),
                Outcome.EITHER);
    }

    private void contents() throws IOException {
        add(
                "no content",
                RawPdf.a4().object(3, "<</Type/Page/Parent 2 0 R" + BOX + ">>").bytes(),
                Outcome.WRITTEN);
        add(
                "content in pieces",
                RawPdf.a4()
                        .object(
                                3,
                                "<</Type/Page/Parent 2 0 R" + BOX
                                        + "/Contents[4 0 R 4 0 R]/Resources<</Font<</F 5 0 R>>>>>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "content that is missing",
                RawPdf.a4()
                        .object(3, "<</Type/Page/Parent 2 0 R" + BOX + "/Contents 99 0 R>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "content that is null",
                RawPdf.a4()
                        .object(3, "<</Type/Page/Parent 2 0 R" + BOX + "/Contents null>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "content with odd pieces",
                RawPdf.a4()
                        .object(3, "<</Type/Page/Parent 2 0 R" + BOX + "/Contents[null 7 99 0 R 4 0 R]>>")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "content that is no Flate",
                RawPdf.a4().stream(4, "/Filter/FlateDecode", "BT ET not compressed")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "content of an unknown filter",
                RawPdf.a4().stream(4, "/Filter/NoSuchDecode", "q Q").bytes(),
                Outcome.EITHER);
        add(
                "content longer than it says",
                RawPdf.a4()
                        .object(4, "<</Length 3>>\nstream\nq 1 0 0 1 0 0 cm Q\nendstream")
                        .bytes(),
                Outcome.EITHER);
        add(
                "content of a length that is missing",
                RawPdf.a4()
                        .object(4, "<</Length 99 0 R>>\nstream\nq Q\nendstream")
                        .bytes(),
                Outcome.EITHER);
        add("string without end", RawPdf.page(BOX, "BT (never closed").bytes(), Outcome.WRITTEN);
        add("picture without end", RawPdf.page(BOX, "BI /W 9 /H 9 ID aaaa").bytes(), Outcome.EITHER);
        add("ten thousand saved states", RawPdf.page(BOX, "q ".repeat(10_000)).bytes(), Outcome.WRITTEN);
        add(
                "ten thousand restored states",
                RawPdf.page(BOX, "Q ".repeat(10_000)).bytes(),
                Outcome.WRITTEN);
        add("array nested in content", RawPdf.page(BOX, "[".repeat(20_000)).bytes(), Outcome.EITHER);
        byte[] once = deflate(new byte[300_000_000]);
        add(
                "300 MB in 300 kB",
                RawPdf.a4().stream(4, "/Filter/FlateDecode", once).bytes(),
                Outcome.REFUSED);
        add(
                "300 MB in less",
                RawPdf.a4().stream(4, "/Filter[/FlateDecode/FlateDecode]", deflate(once))
                        .bytes(),
                Outcome.REFUSED);
        add(
                "form that draws itself",
                RawPdf.page(BOX + "", "/X Do")
                        .object(
                                3,
                                "<</Type/Page/Parent 2 0 R" + BOX
                                        + "/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>")
                        .stream(
                                6,
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                                "/X Do")
                        .bytes(),
                Outcome.WRITTEN);
        add(
                "resources that are no dictionary",
                RawPdf.a4()
                        .object(3, "<</Type/Page/Parent 2 0 R" + BOX + "/Contents 4 0 R/Resources 7>>")
                        .bytes(),
                Outcome.WRITTEN);
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private void encrypted() throws IOException {
        for (int bits : new int[] {40, 128, 256}) {
            add("encrypted with %d bits, opens by itself".formatted(bits), encrypt(bits, "", true), Outcome.WRITTEN);
            add("encrypted with %d bits, forbids changes".formatted(bits), encrypt(bits, "", false), Outcome.REFUSED);
            add(
                    "encrypted with %d bits, needs a password".formatted(bits),
                    encrypt(bits, "word", true),
                    Outcome.REFUSED);
        }
        add(
                "encrypted for a certificate",
                RawPdf.a4()
                        .trailer("/Root 1 0 R/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V"
                                + " 4/CF<<>>>>/ID[(a)(a)]")
                        .bytes(),
                Outcome.REFUSED);
        add(
                "encrypted in an unknown way",
                RawPdf.a4()
                        .trailer("/Root 1 0 R/Encrypt<</Filter/Own/V 9>>/ID[(a)(a)]")
                        .bytes(),
                Outcome.REFUSED);
        add(
                "encrypted without keys",
                RawPdf.a4()
                        .trailer("/Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3>>")
                        .bytes(),
                Outcome.REFUSED);
    }

    private static byte[] encrypt(int bits, String password, boolean changes) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanModify(changes);
        try (PDDocument document = Loader.loadPDF(RawPdf.a4().bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
