package vn.caunoi.importing.form;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** What the columns are called in words, in the second row of each sheet. */
@Component
public class Captions {

    private final Messages messages;

    public Captions(Messages messages) {
        this.messages = messages;
    }

    /** The caption of a column, in Vietnamese. */
    public String of(String column) {
        return of(column, messages.in(Messages.VIETNAMESE));
    }

    /** The caption of a column in the reader's language. */
    public static String of(String column, Text text) {
        return text.t("importing.caption." + column);
    }

    /** The caption in every language we speak. */
    List<String> all(String column) {
        return List.of(of(column), of(column, messages.in(Locale.ENGLISH)));
    }
}
