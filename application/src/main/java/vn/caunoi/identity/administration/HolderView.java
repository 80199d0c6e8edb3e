package vn.caunoi.identity.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.words.RightView;
import vn.caunoi.identity.words.TokenView;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Option;

/** Somebody who signs in, as the administrator sees him: his posts with their rights, and where he is signed in. */
public record HolderView(
        String username,
        String displayName,
        boolean open,
        boolean ready,
        boolean secondFactor,
        @Nullable LinkView link,
        List<PostView> posts,
        List<SessionView> sessions,
        Past past,
        Steps steps) {

    /** A link that was just made: shown once. */
    public record LinkView(String address, String until) {}

    /**
     * One post, with what it was given.
     *
     * @param endsRights whether the administrator may end them: not those of his own
     */
    public record PostView(
            String role,
            boolean open,
            List<RightView> rights,
            List<TokenView> tokens,
            boolean endsRights,
            @Nullable String givePath,
            @Nullable String handOverPath,
            @Nullable String closePath,
            String tokenEndPath) {}

    /**
     * What was done to him.
     *
     * @param more that there was more before; null where all of it is told
     */
    public record Past(List<Moment> moments, @Nullable String more) {}

    /** One place where he is signed in. */
    public record SessionView(String since, String lastSeen, String address, String browser, String role) {}

    /**
     * What the administrator may do with him, and the form for one more post.
     *
     * @param person whether it is somebody who chooses a password, not a machine with a token
     * @param own whether the administrator looks at himself, to whom he gives neither posts nor rights
     * @param roles of the posts that he may be given
     */
    public record Steps(String path, boolean person, boolean own, Form form, List<Option> roles) {}
}
