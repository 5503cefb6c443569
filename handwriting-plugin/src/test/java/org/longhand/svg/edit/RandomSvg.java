package org.longhand.svg.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * An SVG that combines by chance what SVG 1.1, SVG 2 and XML 1.0 permit and what programs nevertheless write: encodings,
 * line ends, document types, transforms, units, styles, references to elsewhere, and damage.
 */
public final class RandomSvg {

    /** Whatever fetches this is caught by whoever listens there. */
    static final String ELSEWHERE = "http://127.0.0.1:%s/".formatted(System.getProperty("longhand.listener", "9"));

    private final Random random;
    private final List<String> features = new ArrayList<>();

    private RandomSvg(long seed) {
        random = new Random(seed);
    }

    /**
     * A document.
     *
     * @param features what is odd about it
     */
    public record Made(byte[] bytes, List<String> features) {}

    /** The document of a seed. */
    public static Made of(long seed) throws IOException {
        RandomSvg made = new RandomSvg(seed);
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

    private byte[] file() throws IOException {
        String encoding =
                pick("", "", "", "UTF-8", "utf-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252");
        features.add(encoding);
        boolean mark = encoding.equals("UTF-16")
                || encoding.toUpperCase(java.util.Locale.ROOT).startsWith("UTF") && chance(0.3, "mark");
        String text = (mark ? "\ufeff" : "") + document(encoding);
        if (chance(0.3, "CRLF")) {
            text = text.replace("\n", "\r\n");
        }
        if (chance(0.15, "damage")) {
            text = damaged(text);
        }
        Charset charset = Charset.forName(encoding.isEmpty() ? "UTF-8" : encoding.replaceFirst("16$", "16LE"));
        byte[] bytes = text.getBytes(charset);
        if (chance(0.02, "svgz")) {
            return compressed(bytes);
        }
        return bytes;
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                gzip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private String document(String encoding) {
        StringBuilder text = new StringBuilder();
        if (!encoding.isEmpty() || chance(0.5, "declaration")) {
            String name = encoding.isEmpty() ? "" : " encoding=\"" + encoding + "\"";
            text.append("<?xml version=\"1.0\"%s%s?>\n".formatted(name, pick("", "", " standalone=\"no\"")));
        }
        if (chance(0.15, "instruction")) {
            text.append("<?xml-stylesheet type=\"text/css\" href=\"%sstyle.css\"?>\n<!-- <text id='t'> -->\n"
                    .formatted(ELSEWHERE));
        }
        text.append(doctype());
        String prefix = chance(0.1, "prefix") ? "s:" : "";
        text.append("<%ssvg %s %s %s>\n"
                .formatted(
                        prefix,
                        prefix.isEmpty()
                                ? "xmlns=\"http://www.w3.org/2000/svg\""
                                : "xmlns:s=\"http://www.w3.org/2000/svg\"",
                        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xml:space=\"" + pick("default", "preserve")
                                + "\"",
                        size()));
        text.append(style());
        text.append(before());
        int depth = chance(0.04, "deep") ? pick("50", "300", "550", "700").length() * 200 : random.nextInt(6);
        for (int i = 0; i < depth; i++) {
            text.append("<g transform=\"%s\">".formatted(transform()));
        }
        text.append(wrapped(text()));
        text.append("</g>".repeat(depth));
        text.append(after());
        text.append("</svg>\n");
        String whole = text.toString();
        return prefix.isEmpty() ? whole : prefixed(whole, prefix);
    }

    private static String prefixed(String whole, String prefix) {
        return whole.replaceAll(
                "<(/?)(g|text|tspan|rect|switch|symbol|use|style|svg|image|a|defs|foreignObject|script)(?=[ >/])",
                "<$1" + prefix + "$2");
    }

    private String doctype() {
        if (!chance(0.25, "doctype")) {
            return "";
        }
        String dtd = "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd";
        return pick(
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"" + dtd + "\">\n",
                "<!DOCTYPE svg>\n",
                "<!DOCTYPE svg SYSTEM \"" + ELSEWHERE + "a.dtd\">\n",
                "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">\n",
                "<!DOCTYPE svg [<!ENTITY e \"entity\">]>\n",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"" + ELSEWHERE + "e\">]>\n",
                "<!DOCTYPE svg [<!ENTITY % e SYSTEM \"" + ELSEWHERE + "e\"> %e;]>\n",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;\">]>\n",
                "<!DOCTYPE svg [<!ATTLIST text x CDATA \"5\">]>\n");
    }

    private String size() {
        return pick(
                "viewBox=\"0 0 200 100\"",
                "viewBox=\"0 0 200 100\" width=\"100%\" height=\"100%\"",
                "viewBox=\"-50,-50 , 500 300\" width=\"10cm\" height=\"6cm\" preserveAspectRatio=\"xMinYMid slice\"",
                "viewBox=\"0 0 2 1\" width=\"210mm\" height=\"297mm\"",
                "viewBox=\"0 0 0 0\"",
                "viewBox=\"a b c d\"",
                "viewBox=\"0 0 1e30 1e30\"",
                "width=\"200\" height=\"100\"",
                "width=\"8.5in\" height=\"11in\"",
                "width=\"0\" height=\"0\"",
                "width=\"100%\" height=\"50%\"",
                "width=\"-5\"",
                "");
    }

    private String style() {
        if (!chance(0.4, "style")) {
            return "";
        }
        return "<style type=\"text/css\">"
                + pick(
                        "text{font:italic 14px serif;fill:#036}",
                        "<![CDATA[ g > text { fill: red } /* ]] > */ ]]>",
                        "@import url(" + ELSEWHERE + "a.css);",
                        "@font-face{font-family:x;src:url(" + ELSEWHERE + "a.woff)} text{font-family:x}",
                        "text{fill:url(" + ELSEWHERE + "g.svg#g);filter:url(" + ELSEWHERE + "f.svg#f)}",
                        "text{",
                        "#t{font-size:0}",
                        "text:not(.a):nth-child(2n+1)::first-line{color:var(--x,#fff)}",
                        "*".repeat(5000) + "{fill:red}",
                        "text{font-size:calc(1em*3)}",
                        "@charset \"x\";\u00e9{}")
                + "</style>\n";
    }

    private String transform() {
        return pick(
                "translate(3 4)",
                "rotate(30)",
                "scale(1.1 -1)",
                "matrix(1 0.1 -0.1 1 5,5)",
                "skewX(10)",
                "scale(0)",
                "scale(1e10)",
                "rotate(45,10,10) translate(1)",
                "",
                "none",
                "matrix(1 2 3)",
                "translate(NaN)",
                "rotate(0.5turn)");
    }

    private String before() {
        StringBuilder text = new StringBuilder();
        if (chance(0.2, "script")) {
            text.append("<script>%s</script>\n"
                    .formatted(pick("while(true);", "<![CDATA[ if (a<b) alert(1) ]]>", "fetch('" + ELSEWHERE + "')")));
            text.append("<script xlink:href=\"%sa.js\"/>\n".formatted(ELSEWHERE));
        }
        if (chance(0.25, "picture")) {
            text.append("<image width=\"9\" height=\"9\" xlink:href=\"%s\"/>\n"
                    .formatted(pick(
                            ELSEWHERE + "a.png", "file:///etc/passwd", "data:image/png;base64,AAAA", "a.svg", "")));
        }
        if (chance(0.2, "elsewhere")) {
            text.append(
                    "<use xlink:href=\"%sa.svg#x\"/><a href=\"%s\"><rect id=\"link\" width=\"9\" height=\"9\"/></a>\n"
                            .formatted(ELSEWHERE, ELSEWHERE));
        }
        if (chance(0.1, "foreign")) {
            text.append(
                    "<foreignObject id=\"foreign\" width=\"50\" height=\"20\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"p\">text<br/></p>"
                            + "<iframe src=\"" + ELSEWHERE + "\"/></div></foreignObject>\n");
        }
        if (chance(0.02, "large")) {
            text.append("<desc>%s</desc>".formatted("x &amp; y ".repeat(2_000_000)));
        }
        if (chance(0.1, "comment")) {
            text.append("<!-- <text id=\"t\">no</text> --><?php echo '<text id=\"t\">' ?>\n");
        }
        return text.toString();
    }

    private String wrapped(String text) {
        return switch (random.nextInt(9)) {
            case 0 ->
                "<switch><g systemLanguage=\"xx\"><text id=\"other\">other</text></g><g>" + text + "</g></switch>\n";
            case 1 ->
                "<defs><symbol id=\"sym\" viewBox=\"0 0 10 10\">" + text
                        + "</symbol></defs><use xlink:href=\"#sym\" x=\"5\"/><use xlink:href=\"#sym\" id=\"use\"/>\n";
            case 2 -> "<svg x=\"5\" y=\"5\" width=\"50%\" height=\"50%\" viewBox=\"0 0 100 100\">" + text + "</svg>\n";
            case 3 -> "<a xlink:href=\"" + ELSEWHERE + "\">" + text + "</a>\n";
            case 4 -> "<g style=\"display:none\" opacity=\".5\">" + text + "</g>\n";
            default -> text + "\n";
        };
    }

    private String text() {
        String id = pick("t", "t", "t", "t", "t1.2-x", "_t", "note", "A");
        String attributes = pick(
                "x=\"10\" y=\"20\"",
                "x=\"50%\" y=\"50%\" text-anchor=\"middle\"",
                "x=\"10mm\" y=\"2em\" font-size=\"5mm\"",
                "x=\"1,2 3\" y=\"20\" rotate=\"5\"",
                "y=\"20\" textLength=\"100\" lengthAdjust=\"spacing\"",
                "x=\"1e400\" y=\"20\"",
                "transform=\"" + transform() + "\" y=\"12\"",
                "style=\"font-size:12px;text-anchor:end;fill:none;stroke:red\" x=\"100\" y=\"30\"",
                "font-size=\"larger\" y=\"20\"",
                "font-size=\"-3\" y=\"20\"",
                "direction=\"rtl\" y=\"20\"",
                "writing-mode=\"tb\" y=\"20\"",
                "data-x='<' y=\"20\"".replace("<", "&lt;"),
                "onload=\"alert(1)\" fill=\"url(#none) blue\" y='20'");
        String content = pick(
                "Dear Ada",
                "Fish &amp; chips",
                "<![CDATA[a < b]]>",
                "caf\u00e9",
                "&#x41;&#100;a",
                "&e;",
                "a<tspan x=\"10\" dy=\"1.2em\">second</tspan><tspan x=\"10\" dy=\"1.2em\">third</tspan>",
                "<tspan>a<tspan font-weight=\"bold\">b</tspan></tspan>c",
                "  two\n  lines  ",
                "",
                "<!-- nothing -->",
                "a<animate attributeName=\"x\" to=\"9\"/>",
                "<a xlink:href=\"#x\">link</a>",
                "<textPath xlink:href=\"#p\">on a path</textPath>",
                "<title>T</title>said",
                "\ud83d\ude00 smile",
                "w".repeat(3000));
        String one = "<text id=\"%s\" %s>%s</text>".formatted(id, attributes, content);
        return chance(0.05, "twice") ? one + one : one;
    }

    private String after() {
        StringBuilder text = new StringBuilder("<rect id=\"box\" x=\"5\" y=\"5\" width=\"40\" height=\"10\"/>\n");
        if (chance(0.2, "group")) {
            text.append("<g id=\"group\">%s</g>"
                    .formatted(pick("", "<g/>", "<rect width=\"9\" height=\"9\"/>", "<path d=\"M0 0h9v9z\"/>")));
        }
        if (chance(0.1, "shape")) {
            text.append("<path id=\"shape\" d=\"%s\"/>"
                    .formatted(pick("M1 1h50v20", "M1 1 1e400", "", "nonsense", "M" + "1 1 ".repeat(20_000))));
        }
        if (chance(0.1, "odd id")) {
            text.append("<text id=\"%s\" y=\"9\">odd</text>"
                    .formatted(pick("a b", "&lt;&quot;", "\u00e9", "1", "a:b", "x'y", "")));
        }
        return text.toString();
    }

    private String damaged(String text) {
        String damage =
                pick("cut", "character", "character", "unclosed", "doubled", "behind", "zero", "control", "other root");
        features.add(damage);
        int at = random.nextInt(text.length());
        return switch (damage) {
            case "cut" -> text.substring(0, at);
            case "unclosed" -> text.replaceFirst("</text>", "");
            case "doubled" -> text + text;
            case "behind" -> text + pick("\n\n  ", "<!-- end -->", "junk", "\0\0", "<svg/>");
            case "zero" -> text.substring(0, at) + "\0" + text.substring(at);
            case "control" -> text.substring(0, at) + "\u0007" + text.substring(at);
            case "other root" -> text.replaceAll("2000/svg", "2000/sgv");
            default ->
                text.substring(0, at)
                        + "<>&\"'/= ]!".charAt(random.nextInt(10))
                        + text.substring(Math.min(text.length(), at + 1));
        };
    }
}
