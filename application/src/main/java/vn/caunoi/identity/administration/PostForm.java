package vn.caunoi.identity.administration;

/** A form about one post: what it says above itself, where it goes and where it leads back. */
public record PostForm(String lead, String action, String back) {}
