package vn.caunoi.postgres;

/** Names the four rights to a database; each is a group of the server, and all but the counter log in by a user. */
enum Role {
    OWNER,
    APP,
    COUNTER,
    LOGIN;

    String group() {
        return "caunoi_" + word();
    }

    /** Not {@code <database>_owner}: in a database called caunoi that would be the group itself. */
    String user(String database) {
        return database + "_as_" + word();
    }

    private String word() {
        return switch (this) {
            case OWNER -> "owner";
            case APP -> "app";
            case COUNTER -> "counter";
            case LOGIN -> "login";
        };
    }
}
