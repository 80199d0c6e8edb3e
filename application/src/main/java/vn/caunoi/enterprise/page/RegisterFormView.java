package vn.caunoi.enterprise.page;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** The address of a step of one row of a register; a code may hold signs that an address cannot. */
    static String path(String register, String code, String... steps) {
        Object[] all = Stream.concat(Stream.of(code), Stream.of(steps)).toArray();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(register);
        Stream.of(all).forEach(step -> address.pathSegment("{step}"));
        return address.encode().buildAndExpand(all).toUriString();
    }
}
