package vn.caunoi.office;

/** What the first records of an office are: whose they are, and what it stands on. */
record Foundation(OwnBody body, Grounds grounds) {}
