package org.xiaoguan.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;

/** A list as the browser downloads it. */
final class ExportedFile {
    private final byte[] content;

    private ExportedFile(byte[] content) {
        this.content = content;
    }

    /** Takes it from the menu of the list page that is open. */
    static ExportedFile of(Page list, String kind) throws IOException {
        list.locator("details.menu summary.btn").first().click();
        Download download = list.waitForDownload(
                () -> list.locator("details.menu a[href*='." + kind + "']").click());
        list.keyboard().press("Escape");
        list.locator("h1").click();
        return new ExportedFile(Files.readAllBytes(download.path()));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The records of a text file, head first. */
    List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        Spreadsheet.of("list.csv", content)
                .forEach(row -> records.add(
                        row.cells().stream().map(cell -> cell.text()).toList()));
        return records;
    }

    /** The rows of a workbook, head first. */
    List<Row> rows() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /** Whether any cell computes something. */
    boolean hasFormula() throws IOException {
        return rows().stream().flatMap(Row::stream).anyMatch(ExportedFile::computes);
    }

    private static boolean computes(Cell cell) {
        return cell != null && cell.getFormula() != null;
    }

    /** The parts of a workbook as programs find them that read it as a stream. */
    List<String> streamedParts() throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                parts.add(entry.getName());
            }
        }
        return parts;
    }
}
