package org.xiaoguan.catalog.category;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** One category, to be read, closed or deleted. */
@Named
@ViewScoped
public class CategoryPage implements Serializable {
    @Inject
    CategoryService categories;

    @Inject
    Actions actions;

    private Long id;
    private transient Category category;

    /** @throws NotFoundException without an id and for an unknown one */
    public Category getCategory() {
        if (category == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            category = categories.find(id);
        }
        return category;
    }

    /** Reads the category before the page is shown, so that an unknown one is answered with 404. */
    public void open() {
        getCategory();
    }

    public String close() {
        return actions.perform(() -> categories.close(id)) ? actions.to("/catalog/category/view", id) : null;
    }

    public String reopen() {
        return actions.perform(() -> categories.reopen(id)) ? actions.to("/catalog/category/view", id) : null;
    }

    public String delete() {
        if (!actions.perform(() -> categories.delete(id))) {
            return null;
        }
        actions.done("catalog.deleted");
        return actions.to("/catalog/category/list");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
