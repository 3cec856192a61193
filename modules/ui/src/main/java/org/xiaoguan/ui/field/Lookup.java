package org.xiaoguan.ui.field;

import java.util.List;

/** Finds one of many by code, name or pinyin initials. A page bean with a name, or a property of one. */
public interface Lookup {
    /** At most 20 choices for what was typed, the first ones when nothing was; only what the user may choose. */
    List<Choice> find(String typed);

    /** How the present choice is shown, whether or not it could still be chosen. */
    String label(long id);
}
