package org.xiaoguan.catalog.material;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** One material, to be read, closed or deleted. */
@Named
@ViewScoped
public class MaterialPage implements Serializable {
    @Inject
    MaterialService materials;

    @Inject
    Actions actions;

    private Long id;
    private transient MaterialDetail detail;

    /** @throws NotFoundException without an id and for an unknown one */
    public MaterialDetail getMaterial() {
        if (detail == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            detail = materials.find(id);
        }
        return detail;
    }

    /** Reads the material before the page is shown, so that an unknown one is answered with 404. */
    public void open() {
        getMaterial();
    }

    public String close() {
        return actions.perform(() -> materials.close(id)) ? actions.to("/catalog/material/view", id) : null;
    }

    public String reopen() {
        return actions.perform(() -> materials.reopen(id)) ? actions.to("/catalog/material/view", id) : null;
    }

    public String delete() {
        if (!actions.perform(() -> materials.delete(id))) {
            return null;
        }
        actions.done("catalog.deleted");
        return actions.to("/catalog/material/list");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
