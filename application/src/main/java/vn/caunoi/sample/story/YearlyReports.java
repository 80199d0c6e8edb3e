package vn.caunoi.sample.story;

import java.time.LocalDate;

/** What some large enterprises themselves reported of a year: revenue, export, budget and workers, each year in one paper. */
final class YearlyReports {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2025;
    private static final int ENTERPRISES = 8;

    private final Book book;

    YearlyReports(Book book) {
        this.book = book;
    }

    void tell(Firms firms) {
        firms.large(LocalDate.of(FIRST_YEAR, 1, 1)).stream().limit(ENTERPRISES).forEach(firm -> {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                tell(firm, year);
            }
        });
    }

    private void tell(Firm firm, int year) {
        int nth = Integer.parseInt(firm.number());
        int growth = year - FIRST_YEAR;
        LocalDate entered = LocalDate.of(year + 1, 1, 12 + nth % 14);
        String paper = book.paper("BC-" + firm.code(), entered);
        int revenue = 34 + nth % 47 + growth * (2 + nth % 3);
        write(firm, "enterprise.revenue", year, revenue, "million.usd", entered, paper);
        write(firm, "enterprise.export", year, revenue * 3 / 4, "million.usd", entered, paper);
        write(firm, "enterprise.budget", year, 12 + nth % 23 + growth, "vnd", entered, paper);
        write(firm, "labour.count", year, 720 + nth * 13 % 900 + growth * 24, "people", entered, paper);
    }

    private void write(Firm firm, String indicator, int year, int value, String unit, LocalDate entered, String paper) {
        boolean stock = unit.equals("people");
        book.write(Draft.of("so_lieu", indicator + "-" + firm.code() + "-" + year, entered)
                .entered(entered)
                .with("doanh_nghiep", firm.code())
                .with("chi_so", indicator)
                .with(stock ? "ngay" : "ky", stock ? LocalDate.of(year, 12, 31) : year)
                .with("gia_tri", value)
                .with("don_vi", Tables.word("unit." + unit))
                .paper(paper, entered.minusDays(3)));
    }
}
