package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.grid.Typed;
import org.xiaoguan.ui.text.Texts;

/**
 * Reads a cell of a line grid. What cannot be read stays as typed and is complained of, but stops nothing: sums of the
 * other cells go on, lines can be added and removed.
 */
abstract class CellConverter implements Converter<Typed> {
    private static final Pattern ROW = Pattern.compile(".*:(\\d+):[^:]+");

    private final UnaryOperator<BigDecimal> check;
    private final Function<BigDecimal, String> format;

    CellConverter(UnaryOperator<BigDecimal> check, Function<BigDecimal, String> format) {
        this.check = check;
        this.format = format;
    }

    @Override
    public Typed getAsObject(FacesContext context, UIComponent cell, String typed) {
        if (typed == null || typed.isBlank()) {
            return Typed.EMPTY;
        }
        Optional<BigDecimal> number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            return complain(context, cell, typed, Beans.of(Texts.class).get("error.number"));
        }
        try {
            return Typed.of(check.apply(number.get()));
        } catch (BusinessException e) {
            return complain(
                    context,
                    cell,
                    typed,
                    Beans.of(Texts.class).of(e.violations().get(0)));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent cell, Typed typed) {
        return typed == null || typed.value() == null
                ? Optional.ofNullable(typed).map(Typed::text).orElse("")
                : format.apply(typed.value());
    }

    private static Typed complain(FacesContext context, UIComponent cell, String typed, String reason) {
        String id = cell.getClientId(context);
        Matcher row = ROW.matcher(id);
        String label = FieldMessages.label(cell);
        context.addMessage(
                id,
                row.matches()
                        ? FieldMessages.inRow(Integer.parseInt(row.group(1)), label, reason)
                        : FieldMessages.error(label, reason));
        return new Typed(typed, null);
    }
}
