package vn.caunoi.shell;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request that cannot be answered, with the reason in words of a message file: it says why, and who can help. */
public class PageProblem extends ResponseStatusException {

    private final String key;
    private final List<@Nullable Object> args;

    public PageProblem(HttpStatus status, String key, @Nullable Object... args) {
        super(status, key);
        this.key = key;
        this.args = Arrays.asList(args);
    }

    public String words(Text text) {
        return text.t(key, args.toArray());
    }
}
