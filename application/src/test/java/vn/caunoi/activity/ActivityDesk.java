package vn.caunoi.activity;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** Somebody who works with the pages of activities: opens them, fills in forms, sends them. */
public final class ActivityDesk {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf|khoa|loai)\" value=\"([^\"]*)\">");
    private static final Pattern ENTRY = Pattern.compile("href=\"(/hoat-dong/\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("name=\"nguoi\" value=\"(\\d+)\"");

    private final Visitor visitor;

    private ActivityDesk(Visitor visitor) {
        this.visitor = visitor;
    }

    public static ActivityDesk of(Visitor visitor) {
        return new ActivityDesk(visitor);
    }

    static ActivityDesk of(SampleReaders readers, String account) {
        return new ActivityDesk(readers.visit(account));
    }

    public HttpResponse<String> open(String address) {
        return visitor.open(address);
    }

    public String body(String address) {
        HttpResponse<String> answer = open(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** The page of the first activity of a list. */
    String first(String list) {
        Matcher entry = ENTRY.matcher(body(list));
        if (!entry.find()) {
            throw new AssertionError("nothing in " + list);
        }
        return entry.group(1);
    }

    /** The hidden fields of the form on a page, and nothing typed yet. */
    public Map<String, String> form(String address) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(body(address));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** Sends fields, and people ticked beside them; a redirect is followed. */
    public HttpResponse<String> send(String address, Map<String, String> fields, List<String> people) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        people.forEach(number -> body.append("nguoi=").append(number).append('&'));
        return visitor.post(address, body.toString());
    }

    /** The numbers of the people on a page who may be ticked. */
    static List<String> people(String page) {
        return PERSON.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
