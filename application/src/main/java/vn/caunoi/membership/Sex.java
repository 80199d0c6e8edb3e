package vn.caunoi.membership;

/** Sex as the exchange workbook writes it. */
public enum Sex {
    NAM,
    NU
}
