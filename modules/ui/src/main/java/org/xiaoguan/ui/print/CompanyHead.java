package org.xiaoguan.ui.print;

/** The company as it stands on top of printed documents. Administration implements it from its settings. */
public interface CompanyHead {
    String getName();

    /** Address and phone in one line; may be empty. */
    String getContact();

    /** Bank and account in one line; may be empty. */
    String getBank();
}
