package vn.caunoi.access;

/** How deep an account may look: figures only, or the records with the persons in them. */
public enum Right {
    FIGURES,
    RECORDS;

    public boolean covers(Right asked) {
        return this == RECORDS || asked == FIGURES;
    }
}
