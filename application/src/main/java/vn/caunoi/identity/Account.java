package vn.caunoi.identity;

import vn.caunoi.access.Actor;
import vn.caunoi.shell.Text;

/** One post of its holder as others may know it: what he may do there, never his password or his tokens. */
public record Account(Actor actor, Holder holder, Role role, boolean enabled) {

    /** What the audit calls it. */
    public String code() {
        return "account:" + actor.accountId();
    }

    public String username() {
        return holder.username();
    }

    public String displayName() {
        return holder.displayName();
    }

    /** As pages call its holder. */
    public String shown(Text text) {
        return holder.shown(text);
    }
}
