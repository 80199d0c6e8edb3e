package vn.caunoi.worlds;

/** What may happen in a history. */
enum Operation {
    FOUND,
    SPLIT,
    MERGE,
    MOVE,
    CHANGE_KIND,
    END,
    ADMIT,
    TRANSFER,
    LEAVE,
    NAME,
    CORRECT,
    BACK_DATE,
    IMPORT,
    UNDO
}
