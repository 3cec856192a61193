package org.xiaoguan.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xiaoguan.ui.export.ExportColumn.Kind;

/** What a workbook holds around the rows of its sheets. */
final class XlsxParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Number of the style of heads; those of the kinds of columns follow. */
    static final int HEAD = 1;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int FIRST_FORMAT = 164;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private XlsxParts() {}

    /** The other parts of a workbook with these sheets, by name. */
    static Map<String, String> around(List<String> sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", XML + workbook(sheets));
        parts.put("xl/_rels/workbook.xml.rels", XML + workbookParts(sheets.size()));
        parts.put("xl/styles.xml", XML + styles());
        parts.put("_rels/.rels", XML + relations(relation(1, "officeDocument", "xl/workbook.xml")));
        parts.put("[Content_Types].xml", XML + contentTypes(sheets.size()));
        return parts;
    }

    /** Name of a sheet's part, from 1, below {@code xl/}. */
    static String sheet(int number) {
        return "worksheets/sheet" + number + ".xml";
    }

    /** Number of the style of a kind's cells. */
    static int style(Kind kind) {
        return HEAD + 1 + KINDS.indexOf(kind);
    }

    /** The text without what XML cannot hold. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (isXml(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF);
    }

    private static String workbook(List<String> sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView/></bookViews><sheets>"
                + each(
                        sheets.size(),
                        i -> "<sheet name=\"" + escaped(sheets.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i
                                + "\"/>")
                + "</sheets></workbook>";
    }

    private static String workbookParts(int sheets) {
        return relations(
                each(sheets, i -> relation(i, "worksheet", sheet(i))) + relation(sheets + 1, "styles", "styles.xml"));
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    /** Plain, bold for heads, then one for each kind of column. */
    private static String styles() {
        List<Kind> formatted =
                KINDS.stream().filter(kind -> kind.format != null).toList();
        String formats = formatted.stream()
                .map(kind -> "<numFmt numFmtId=\"" + format(kind) + "\" formatCode=\"" + kind.format + "\"/>")
                .collect(Collectors.joining());
        String cells = KINDS.stream().map(kind -> cell(format(kind), 0)).collect(Collectors.joining());
        String font = "<sz val=\"11\"/><name val=\"Calibri\"/>";
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + counted("numFmts", formatted.size(), formats)
                + counted("fonts", 2, "<font>" + font + "</font><font><b/>" + font + "</font>")
                + counted("fills", 2, fill("none") + fill("gray125"))
                + counted("borders", 1, "<border><left/><right/><top/><bottom/><diagonal/></border>")
                + counted("cellStyleXfs", 1, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                + counted("cellXfs", KINDS.size() + 2, cell(0, 0) + cell(0, 1) + cells)
                + "</styleSheet>";
    }

    private static int format(Kind kind) {
        return kind.format == null ? 0 : FIRST_FORMAT + KINDS.indexOf(kind);
    }

    private static String cell(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static String fill(String pattern) {
        return "<fill><patternFill patternType=\"" + pattern + "\"/></fill>";
    }

    private static String counted(String name, int count, String content) {
        return "<" + name + " count=\"" + count + "\">" + content + "</" + name + ">";
    }

    private static String contentTypes(int sheets) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("workbook.xml", "sheet.main")
                + type("styles.xml", "styles")
                + each(sheets, i -> type(sheet(i), "worksheet"))
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String each(int count, IntFunction<String> content) {
        return IntStream.rangeClosed(1, count).mapToObj(content).collect(Collectors.joining());
    }
}
