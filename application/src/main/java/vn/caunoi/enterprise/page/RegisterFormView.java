package vn.caunoi.enterprise.page;

import org.jspecify.annotations.Nullable;

/**
 * A form that changes a register.
 *
 * @param lead what the form does, in words
 * @param action where it is sent
 * @param back where one goes who changes nothing
 * @param takeBack where the whole entry is taken back, for a correction
 * @param fresh whether the code is typed too
 * @param warning what should be looked at before; empty where nothing should
 */
public record RegisterFormView(
        String lead,
        String action,
        String submit,
        String back,
        @Nullable String takeBack,
        boolean fresh,
        String warning) {

    static RegisterFormView fresh(String lead, String action, String submit, String back) {
        return new RegisterFormView(lead, action, submit, back, null, true, "");
    }

    static RegisterFormView change(String lead, String action, String submit, String back) {
        return new RegisterFormView(lead, action, submit, back, null, false, "");
    }

    static RegisterFormView correction(String lead, String action, String submit, String back) {
        return new RegisterFormView(lead, action, submit, back, action + "/huy", false, "");
    }

    RegisterFormView warning(String words) {
        return new RegisterFormView(lead, action, submit, back, takeBack, fresh, words);
    }
}
