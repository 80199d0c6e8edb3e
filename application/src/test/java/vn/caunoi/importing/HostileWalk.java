package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.Visitor;
import vn.caunoi.shell.PageReader;

/** From page to page by the links on them, one of each kind, and through each form that takes words: nothing shown runs. */
final class HostileWalk {

    private static final String ALL = String.join(" ", HostileWorld.SCRIPTS);

    private final Visitor visitor;
    private final PageReader reader;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> tried = new HashSet<>();
    private final Set<String> returned = new TreeSet<>();

    HostileWalk(Visitor visitor, PageReader reader) {
        this.visitor = visitor;
        this.reader = reader;
    }

    /** The kinds of forms that gave back everything that was typed into them. */
    Set<String> returned() {
        return returned;
    }

    void from(Stream<String> addresses) {
        Deque<String> next = new ArrayDeque<>(addresses.toList());
        while (!next.isEmpty()) {
            String address = next.poll();
            if (!address.contains("/tai?") && seen.add(kind(address))) next.addAll(look(address));
        }
    }

    private List<String> look(String address) {
        HttpResponse<String> page = visitor.open(address);
        if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return List.of();
        assertThat(page.statusCode()).as(address).isLessThan(500);
        PageReader.Read read = harmless(address, page);
        read.forms().stream().filter(form -> tried.add(kind(form.action()))).forEach(this::fillIn);
        return read.links();
    }

    private void fillIn(PageReader.FilledForm form) {
        Map<String, String> sent = new HashMap<>(form.values());
        String token = Objects.requireNonNull(sent.remove("_csrf"), form.action());
        form.typed().forEach(field -> sent.put(field, ALL));
        HttpResponse<String> answer = visitor.post(form.action(), token, sent);
        assertThat(answer.statusCode()).as(form.action()).isLessThan(500);
        harmless(form.action(), answer);
        if (HtmlUtils.htmlUnescape(answer.body()).contains(ALL)) returned.add(kind(form.action()));
    }

    private PageReader.Read harmless(String address, HttpResponse<String> page) {
        PageReader.Read read = reader.read(page.body());
        assertThat(read.faults()).as(address).isEmpty();
        return read;
    }

    private static String kind(String address) {
        return address.replaceAll("[?#].*", "").replaceAll("/[A-Z]-\\d+|/\\d+", "/#");
    }
}
