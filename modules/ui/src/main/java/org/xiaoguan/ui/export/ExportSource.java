package org.xiaoguan.ui.export;

import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.list.ListAddress;

/** A list that can be had as a file at {@code /export/<name>.xlsx} and {@code .csv}. A bean of the list's module. */
public interface ExportSource<R> {
    /** Name in the address; unique over all modules. */
    String name();

    /** Message key of the title, which names the file. */
    String titleKey();

    /** The columns that the reader may see. */
    List<ExportColumn<R>> columns();

    /** Hands over all rows of the list with these parameters, through the service that checks permission and scope. */
    void rows(ListAddress address, Consumer<R> consumer);
}
