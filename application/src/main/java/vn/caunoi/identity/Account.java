package vn.caunoi.identity;

import vn.caunoi.access.Actor;

/** An account as others may know it: never its password or its tokens. */
public record Account(Actor actor, String username, String displayName, Role role, boolean enabled) {}
