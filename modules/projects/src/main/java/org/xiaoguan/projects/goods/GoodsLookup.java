package org.xiaoguan.projects.goods;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;
import org.xiaoguan.ui.text.Formats;

/** Finds materials for goods lines, with specification and price; remembers those it has shown. */
@Named("goodsLookup")
@ViewScoped
public class GoodsLookup implements Lookup, Serializable {
    @Inject
    Materials materials;

    private final Map<Long, MaterialSummary> known = new HashMap<>();
    private final Map<String, Long> coded = new HashMap<>();

    @Override
    public List<Choice> find(String typed) {
        return materials.find(typed).stream().map(this::choice).toList();
    }

    /** Reads at once the materials whose codes are among the texts: sheets mostly hold codes. */
    public void expectCodes(Collection<String> pasted) {
        List<String> codes = pasted.stream().map(String::strip).distinct().toList();
        materials.byCodes(codes).forEach((code, material) -> {
            coded.put(code, material.id());
            known.put(material.id(), material);
        });
    }

    @Override
    public Optional<Long> exactly(String pasted) {
        return Optional.ofNullable(coded.get(pasted.strip())).or(() -> Lookup.super.exactly(pasted));
    }

    @Override
    public String label(long id) {
        MaterialSummary material = material(id);
        return material == null ? "" : material.code() + " " + material.name();
    }

    /** Reads many at once before they are shown. */
    public void expect(Collection<Long> ids) {
        known.putAll(materials.summaries(ids));
    }

    /** The material; null for an id that was made up. */
    public MaterialSummary material(long id) {
        return known.computeIfAbsent(
                id, asked -> materials.summaries(List.of(asked)).get(asked));
    }

    private Choice choice(MaterialSummary material) {
        known.put(material.id(), material);
        String price = material.listPrice() == null ? null : Formats.price(material.listPrice());
        String detail = Stream.of(material.specification(), material.unit(), price)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Choice(material.id(), material.code() + " " + material.name(), detail);
    }
}
