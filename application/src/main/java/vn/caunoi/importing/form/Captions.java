package vn.caunoi.importing.form;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.Messages;

/** What the columns are called in words, in the second row of each sheet. */
@Component
public class Captions {

    private final Messages messages;

    public Captions(Messages messages) {
        this.messages = messages;
    }

    /** The caption of a column, in Vietnamese. */
    public String of(String column) {
        return in(Messages.VIETNAMESE, column);
    }

    /** The caption in every language we speak. */
    List<String> all(String column) {
        return List.of(of(column), in(Locale.ENGLISH, column));
    }

    private String in(Locale locale, String column) {
        return messages.in(locale).t("importing.caption." + column);
    }
}
