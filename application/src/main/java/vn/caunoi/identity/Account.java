package vn.caunoi.identity;

import vn.caunoi.access.Actor;

/** One post of its holder as others may know it: what he may do there, never his password or his tokens. */
public record Account(Actor actor, Holder holder, Role role, boolean enabled) {

    public String username() {
        return holder.username();
    }

    public String displayName() {
        return holder.displayName();
    }
}
