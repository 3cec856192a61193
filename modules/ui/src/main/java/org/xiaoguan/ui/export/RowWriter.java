package org.xiaoguan.ui.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows to a file as they come. */
interface RowWriter extends Closeable {
    /** The line of heads. */
    void head(List<String> heads) throws IOException;

    /** One row; the values in the order of the columns. */
    void row(List<Object> values) throws IOException;
}
