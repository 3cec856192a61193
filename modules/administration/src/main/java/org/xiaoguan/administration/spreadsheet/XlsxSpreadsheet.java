package org.xiaoguan.administration.spreadsheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.xiaoguan.shared.BusinessException;

/** The first sheet of a workbook. Formulas are refused: neither they nor their remembered results are taken. */
final class XlsxSpreadsheet implements Spreadsheet {
    /** What a packed workbook may grow to: beyond it, it was made to fill the memory. */
    private static final long MAX_UNPACKED = 400L * 1024 * 1024;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    /** The texts of all cells, which are kept in memory while rows are read. */
    private static final String TEXTS = "xl/sharedStrings.xml";

    private static final long MAX_TEXTS = 100L * 1024 * 1024;
    private static final int HEAD = 4096;
    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[A-Z]+\\d+:[A-Z]+(\\d{1,9})\"");

    /** Digits that a spreadsheet program keeps of a number; what is longer has lost its end. */
    private static final int KEPT_DIGITS = 15;

    /** Far more than any table has; a stray cell at the far right must not cost memory in every row. */
    private static final int MAX_COLUMNS = 200;

    private final byte[] content;

    XlsxSpreadsheet(byte[] content) {
        this.content = content;
    }

    /** Whether the content is a packed file with a workbook in it. */
    static boolean isWorkbook(byte[] content) {
        try (ZipFile zip = open(content)) {
            return zip.getEntry(WORKBOOK) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** By its directory at the end, since spreadsheet programs write entries that cannot be read as a stream. */
    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        refuseBombs();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> {
                if (row.getRowNum() > MAX_ROWS) {
                    throw Spreadsheet.tooManyRows();
                }
                SheetRow sheetRow = new SheetRow(row.getRowNum(), cells(row));
                if (!sheetRow.isEmpty()) {
                    rows.accept(sheetRow);
                }
            });
        } catch (BusinessException e) {
            throw e;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Spreadsheet.damaged();
        }
    }

    private static List<SheetCell> cells(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            cells.add(cell.map(XlsxSpreadsheet::cell).orElse(SheetCell.EMPTY));
        }
        return cells;
    }

    private static SheetCell cell(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new SheetCell("=", "import.cell.formula");
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case ERROR -> new SheetCell(cell.getRawValue(), "import.cell.error");
            case EMPTY -> SheetCell.EMPTY;
            default -> SheetCell.of(cell.getText());
        };
    }

    private static SheetCell number(Cell cell) {
        if (isDate(cell)) {
            LocalDateTime date = cell.asDate();
            return SheetCell.of(date.toLocalDate().toString());
        }
        BigDecimal number = cell.asNumber();
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - Math.min(plain.scale(), 0) > KEPT_DIGITS && plain.scale() <= 0) {
            return new SheetCell(plain.toPlainString(), "import.cell.digits");
        }
        return SheetCell.of(plain.toPlainString());
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.matches("(?i).*(yy|m/d|d/m|年).*");
    }

    private void refuseBombs() {
        long unpacked = 0;
        byte[] buffer = new byte[65536];
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                long size = 0;
                try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
                    if (entry.getName().equals(FIRST_SHEET)) {
                        refuseTooManyRows(in);
                    }
                    size = size(in, buffer, MAX_UNPACKED - unpacked);
                }
                unpacked += size;
                if (unpacked > MAX_UNPACKED || (entry.getName().equals(TEXTS) && size > MAX_TEXTS)) {
                    throw Spreadsheet.tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Spreadsheet.damaged();
        }
    }

    /** Excel says in front how many rows follow: of a million none need be read to refuse them. */
    private static void refuseTooManyRows(InputStream in) throws IOException {
        in.mark(HEAD);
        Matcher dimension = DIMENSION.matcher(new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII));
        in.reset();
        if (dimension.find() && Integer.parseInt(dimension.group(1)) > MAX_ROWS) {
            throw Spreadsheet.tooManyRows();
        }
    }

    /** Bytes of the entry, counted to a little above the limit at most. */
    private static long size(InputStream in, byte[] buffer, long limit) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
