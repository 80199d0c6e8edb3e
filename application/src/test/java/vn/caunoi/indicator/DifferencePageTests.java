package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.indicator.FigurePages.LINK;
import static vn.caunoi.indicator.FigurePages.added;
import static vn.caunoi.indicator.FigurePages.between;
import static vn.caunoi.indicator.FigurePages.number;
import static vn.caunoi.indicator.FigurePages.value;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** Why two figures differ, over the sample of 2016. */
class DifferencePageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final FigureApi API = new FigureApi(READERS.house());
    private static final String PAGE = "/chi-so/chenh-lech?";
    private static final String MEMBERS = PAGE + "indicator=party.members&unit=HN-PARTY&asOf=2015-12-31&asOf2=2016-12-31";

    @Test
    void probe() {
        for (String q : new String[] {
            "indicator=party.members&unit=HN-PARTY&asOf=2015-12-31&asOf2=2016-12-31",
            "indicator=party.members&unit=HN-PARTY&asOf=2016-12-31&asOf2=2015-12-31",
            "indicator=party.units&unit=HN-PARTY&asOf=2015-12-31&asOf2=2016-12-31",
            "indicator=union.units&unit=HN-UNION&asOf=2015-12-31&asOf2=2016-12-31",
            "indicator=union.members&unit=HN-UNION&asOf=2015-12-31&asOf2=2016-12-31",
            "indicator=party.members.admitted&unit=HN-PARTY&period=2016-Q1&period2=2016-Q2",
            "indicator=party.members&unit=HN-CB-001&asOf=2016-12-31&unit2=HN-CB-002",
            "indicator=enterprise.revenue&unit=HN-ZONES&period=2015&period2=2016",
            "indicator=enterprise.count&unit=HN-ZONES&asOf=2015-12-31&asOf2=2016-12-31",
            "indicator=party.rating.good-share&unit=HN-PARTY&period=2015&period2=2016",
            "indicator=party.members&unit=HN-PARTY&asOf=2016-12-31&knownAt=5&knownAt2=",
            "indicator=party.members&unit=HN-PARTY&asOf=2015-12-31&asOf2=2016-12-31&filter=enterprise-type:FDI_100",
        }) {
            HttpResponse<String> a = READERS.house().get("/api/v1/figures/difference?" + q);
            System.out.println("PROBE " + q + "\n  " + a.statusCode() + " " + a.body().substring(0, Math.min(1500, a.body().length())));
            HttpResponse<String> b = OFFICER.open(PAGE + q);
            System.out.println("PROBE page " + b.statusCode() + " " + b.body().length());
        }
    }
}
