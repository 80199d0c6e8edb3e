package vn.caunoi.report.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Lines end at spaces only: neither a day such as 31/12/2016 nor a number such as 12-BC/ĐU is torn apart. */
final class Spaces implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }
}
