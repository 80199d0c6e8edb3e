package vn.caunoi.report;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.Visitor;

/** A kept report in the hands of somebody who opens its page and presses its buttons. */
public record KeptReport(Visitor hands, String page) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /** Begins the report of a plan, unit and period, or comes to the one that was begun. */
    public static KeptReport begin(Visitor hands, String plan, String unit, String period) {
        String draft = "/bao-cao?mau=%s&unit=%s&ky=%s".formatted(plan, unit, period);
        HttpResponse<String> begun =
                hands.submit(draft, "/bao-cao/lap", Map.of("mau", plan, "unit", unit, "ky", period));
        return new KeptReport(hands, begun.uri().getPath());
    }

    public KeptReport in(Visitor others) {
        return new KeptReport(others, page);
    }

    public HttpResponse<String> open() {
        return hands.open(page);
    }

    /** Presses the button of a step with what the page shows now. */
    public HttpResponse<String> take(String step, Map<String, String> fields) {
        return take(step, shown(), fields);
    }

    public HttpResponse<String> take(String step) {
        return take(step, Map.of());
    }

    /** Lays it before the committee; what is asked before is answered. */
    public HttpResponse<String> submit() {
        HttpResponse<String> taken = take("trinh-ky");
        if (taken.uri().getPath().endsWith("/kiem-tra")) {
            answer("Đã đối chiếu với hồ sơ.");
            return take("trinh-ky");
        }
        return taken;
    }

    /** Answers every warning alike. */
    public HttpResponse<String> answer(String words) {
        Map<String, String> answers = hidden(hands.open(page + "/kiem-tra").body());
        Map<String, String> sent = new HashMap<>(answers);
        answers.keySet().stream()
                .filter(name -> name.startsWith("canh-bao-"))
                .forEach(name -> sent.put(name.replace("canh-bao-", "loi-"), words));
        return hands.post(page + "/kiem-tra", String.valueOf(sent.remove("_csrf")), sent);
    }

    /** Presses it with what an earlier page showed. */
    public HttpResponse<String> take(String step, Map<String, String> shown, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(shown);
        sent.putAll(fields);
        String token = sent.remove("_csrf");
        return hands.post(page + "/" + step, token == null ? hands.token(page) : token, sent);
    }

    /** What the page says it shows: the last deed, the posting, the fingerprint, and the token of its forms. */
    Map<String, String> shown() {
        return hidden(open().body());
    }

    public HttpResponse<String> write(String part, int seen, String words) {
        String form = page + "/sua?phan=" + part;
        return hands.submit(form, form, Map.of("loi", words, "da-xem", Integer.toString(seen)));
    }

    byte[] file(String format) {
        return hands.download(page + "/tai?dang=" + format).body();
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        return fields;
    }
}
