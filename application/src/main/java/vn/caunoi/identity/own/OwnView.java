package vn.caunoi.identity.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.words.RightView;
import vn.caunoi.identity.words.TokenView;
import vn.caunoi.shell.Form;

/** One's own account as it is shown: in which posts, what one may see and why, where one is signed in, and for which machines. */
public record OwnView(
        Door door,
        List<PostView> posts,
        List<RightView> rights,
        List<LentView> lent,
        List<SessionView> sessions,
        Machines machines) {

    /** A post that one may switch to. */
    public record PostView(long number, String role, boolean current) {}

    /** A right that one lent to somebody. */
    public record LentView(String to, RightView right) {}

    /** One place where one is signed in. */
    public record SessionView(
            long number, String since, String lastSeen, String address, String browser, boolean current) {}

    /** The tokens of machines, the form for one more, and the one that was just made. */
    public record Machines(
            boolean allowed,
            List<TokenView> tokens,
            Form form,
            @Nullable String fresh) {}

    /**
     * How one comes in.
     *
     * @param link from whom the link came with which the password was chosen, in words; null where one chose it oneself
     */
    public record Door(
            String username, boolean secondFactor, @Nullable String link) {}
}
