package vn.caunoi.access;

import java.io.Serializable;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and the door opens only after one more step: where it is taken, and what is known so far. */
public final class OneMoreStep extends AuthenticationException {

    /** Session attributes that hold the page of the step, and what is known so far. */
    public static final String PATH = "shell.step.path";

    public static final String KNOWN = "shell.step.known";

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Serializable known;

    public OneMoreStep(String path, Serializable known) {
        super("one more step");
        this.path = path;
        this.known = known;
    }

    public String path() {
        return path;
    }

    public Serializable known() {
        return known;
    }
}
