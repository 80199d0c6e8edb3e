package vn.caunoi.indicator.page;

/** One line of a balance with the entries behind it, in words that are ready to print. */
public record BalanceLineView(
        String title, String lead, String value, String measure, FigureView.Entries entries, String note) {}
