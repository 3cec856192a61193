package org.xiaoguan.administration.dictionary;

import static org.xiaoguan.administration.AdministrationPermissions.DICTIONARY_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.ui.form.RecordPage;

/** One word of a dictionary. */
@Named
@ViewScoped
public class DictionaryPage extends RecordPage<DictionaryItemForm> {
    @Inject
    DictionaryService dictionaries;

    private String dictionary = DictionaryService.DICTIONARIES.get(0);

    public DictionaryPage() {
        super("administration.dictionary", new DictionaryItemForm());
    }

    @Override
    protected Shown<DictionaryItemForm> find(long id) {
        DictionaryItem read = dictionaries.find(id);
        dictionary = read.getDictionary();
        return new Shown<>(new DictionaryItemForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(DictionaryItemForm form, String formKey) {
        return dictionaries.create(dictionary, form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, DictionaryItemForm form) {
        dictionaries.update(id, readVersion, form);
    }

    public String close() {
        return after(id -> dictionaries.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> dictionaries.setClosed(id, false), "administration.reopened");
    }

    public String delete() {
        return after(dictionaries::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(DICTIONARY_EDIT);
    }

    @Override
    protected String next(long left) {
        return super.next(left) + "?tab=" + dictionary;
    }

    /** The words that can stand above this one. */
    public List<Option> getParents() {
        return dictionaries.items(dictionary).stream()
                .filter(item -> !item.getId().equals(getId()))
                .map(item -> new Option(item.getId(), item.getName()))
                .toList();
    }

    public String getDictionary() {
        return dictionary;
    }

    public void setDictionary(String dictionary) {
        this.dictionary = DictionaryService.known(dictionary);
    }
}
