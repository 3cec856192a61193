package org.xiaoguan.administration.dictionary;

import static org.xiaoguan.administration.AdministrationPermissions.DICTIONARY_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** One word of a dictionary. */
@Named
@ViewScoped
public class DictionaryPage implements Serializable {
    private static final String LIST = "/administration/dictionary/list";

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private DictionaryItemForm form = new DictionaryItemForm();
    private String dictionary = DictionaryService.DICTIONARIES.get(0);

    @Inject
    transient DictionaryService dictionaries;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient Drafts drafts;

    /** Reads the record, or makes sure that a new one may be made. */
    public void open() {
        if (id != null) {
            DictionaryItem read = dictionaries.find(id);
            form = new DictionaryItemForm(read);
            readVersion = read.getVersion();
            closed = read.isClosed();
            dictionary = read.getDictionary();
        } else if (!isEditable()) {
            throw new AccessDeniedException();
        }
    }

    public String save() {
        boolean saved = actions.perform(() -> {
            if (id == null) {
                dictionaries.create(dictionary, form, formKey);
            } else {
                dictionaries.update(id, readVersion, form);
            }
        });
        return saved ? leave("common.saved") : null;
    }

    public String close() {
        return actions.perform(() -> dictionaries.setClosed(id, true)) ? leave("administration.closed") : null;
    }

    public String reopen() {
        return actions.perform(() -> dictionaries.setClosed(id, false)) ? leave("administration.reopened") : null;
    }

    public String delete() {
        return actions.perform(() -> dictionaries.delete(id)) ? leave("administration.deleted") : null;
    }

    private String leave(String note) {
        drafts.discard("administration.dictionary", id);
        actions.done(note);
        return actions.to(LIST + "?tab=" + dictionary);
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return currentUser.may(DICTIONARY_EDIT);
    }

    /** The words that can stand above this one. */
    public List<Option> getParents() {
        return dictionaries.items(dictionary).stream()
                .filter(item -> !item.getId().equals(id))
                .map(item -> new Option(item.getId(), item.getName()))
                .toList();
    }

    public String getDictionary() {
        return dictionary;
    }

    public void setDictionary(String dictionary) {
        this.dictionary = DictionaryService.known(dictionary);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public DictionaryItemForm getForm() {
        return form;
    }
}
