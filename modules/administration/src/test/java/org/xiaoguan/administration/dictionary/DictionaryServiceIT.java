package org.xiaoguan.administration.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Dictionaries;

@ExtendWith(ArquillianExtension.class)
class DictionaryServiceIT {
    @Inject
    DictionaryService dictionaries;

    @Inject
    Dictionaries directory;

    @Inject
    Company company;

    @Test
    void regionsAreATree() {
        long province = create("region", null);
        long city = create("region", province);
        assertThat(directory.options("region")).extracting("id").contains(province, city);
        assertThatThrownBy(() -> move(province, city)).hasMessageContaining("parentId: dictionary.parent.self");
    }

    @Test
    void aParentIsAWordOfTheSameDictionary() {
        long industry = create("industry", null);
        assertThatThrownBy(() -> create("region", industry)).hasMessageContaining("parentId: error.not-found");
    }

    @Test
    void aCodeIsUniqueInItsDictionary() {
        DictionaryItemForm form = form(null);
        company.asSystem(() -> dictionaries.create("region", form, null));
        assertThatThrownBy(() -> company.asSystem(() -> dictionaries.create("region", form, null)))
                .hasMessageContaining("code: error.duplicate");
        company.asSystem(() -> dictionaries.create("industry", form, null));
    }

    @Test
    void aClosedWordIsNoLongerOffered() {
        long id = create("reason", null);
        company.asSystem(() -> {
            dictionaries.setClosed(id, true);
            return null;
        });
        assertThat(directory.options("reason")).extracting("id").doesNotContain(id);
        assertThat(directory.label(id)).isNotEmpty();
    }

    private long create(String dictionary, Long parentId) {
        return company.asSystem(() -> dictionaries.create(dictionary, form(parentId), null));
    }

    private Void move(long id, long parentId) {
        return company.asSystem(() -> {
            DictionaryItem item = dictionaries.find(id);
            DictionaryItemForm form = form(parentId);
            dictionaries.update(id, item.getVersion(), form);
            return null;
        });
    }

    private static DictionaryItemForm form(Long parentId) {
        DictionaryItemForm form = new DictionaryItemForm();
        form.setCode(Company.unique("C"));
        form.setName(Company.unique("名"));
        form.setParentId(parentId);
        return form;
    }
}
